/// Fixtures, calibrations and settings as they are known, and the cells that cell-build told of.
@NullMarked
package org.provolt.pressure.read;

import org.jspecify.annotations.NullMarked;
