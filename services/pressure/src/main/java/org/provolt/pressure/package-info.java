/// pressure: what presses on cells, how hard, since when, and by which calibration.
@NullMarked
package org.provolt.pressure;

import org.jspecify.annotations.NullMarked;
