@NullMarked
package org.provolt.analysis.impedance.circuit;

import org.jspecify.annotations.NullMarked;
