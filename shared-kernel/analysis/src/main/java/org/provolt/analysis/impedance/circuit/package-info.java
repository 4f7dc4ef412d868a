/// Equivalent circuits: elements, how they are wired, their impedance and its derivatives.
@NullMarked
package org.provolt.analysis.impedance.circuit;

import org.jspecify.annotations.NullMarked;
