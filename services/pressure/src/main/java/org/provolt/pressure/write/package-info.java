/// What people ask of fixtures and pressures, and what cell-build tells.
@NullMarked
package org.provolt.pressure.write;

import org.jspecify.annotations.NullMarked;
