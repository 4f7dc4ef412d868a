/// The rules of fixtures, calibrations and pressure settings.
@NullMarked
package org.provolt.pressure.domain;

import org.jspecify.annotations.NullMarked;
