/// The readings of load cells, kept as blocks, and their calibrations.
@NullMarked
package org.provolt.metrics.readings;

import org.jspecify.annotations.NullMarked;
