/// A run's half cycles: found as its records come in, measured, digested and kept.
@NullMarked
package org.provolt.metrics.halfcycle;

import org.jspecify.annotations.NullMarked;
