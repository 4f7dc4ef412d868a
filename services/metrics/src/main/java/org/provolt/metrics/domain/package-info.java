/// The rules of measured cycles.
@NullMarked
package org.provolt.metrics.domain;

import org.jspecify.annotations.NullMarked;
