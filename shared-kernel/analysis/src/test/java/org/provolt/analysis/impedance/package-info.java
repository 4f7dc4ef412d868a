@NullMarked
package org.provolt.analysis.impedance;

import org.jspecify.annotations.NullMarked;
