/// What pressure tells: fixtures, calibrations of their load cells, settings, withdrawals, releases.
@NullMarked
package org.provolt.contracts.pressure;

import org.jspecify.annotations.NullMarked;
