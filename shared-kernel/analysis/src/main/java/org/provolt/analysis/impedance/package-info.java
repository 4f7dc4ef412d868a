/// Impedance spectra: fits of equivalent circuits, the charge-transfer resistance, the Kramers-Kronig check.
@NullMarked
package org.provolt.analysis.impedance;

import org.jspecify.annotations.NullMarked;
