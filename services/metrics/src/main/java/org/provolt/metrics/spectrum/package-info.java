/// Impedance spectra: as they were heard of, what a fit finds in each, and how it is told.
@NullMarked
package org.provolt.metrics.spectrum;

import org.jspecify.annotations.NullMarked;
