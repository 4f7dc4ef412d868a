/// Impedance spectra out of instrument files: recognised by content, several to a file, the imaginary part as measured.
@NullMarked
package org.provolt.formats.spectrum;

import org.jspecify.annotations.NullMarked;
