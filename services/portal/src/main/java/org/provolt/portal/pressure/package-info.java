/// The room of pressure: fixtures, calibrations of their load cells, and what presses on cells.
@NullMarked
package org.provolt.portal.pressure;

import org.jspecify.annotations.NullMarked;
