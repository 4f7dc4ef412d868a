/// What metrics hears of the other services: stored as it is told, in whatever order; measuring comes later.
@NullMarked
package org.provolt.metrics.heard;

import org.jspecify.annotations.NullMarked;
