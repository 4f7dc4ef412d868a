/// A run's records as they are kept here: blocks by series, what is missing, and how the formulas read them.
@NullMarked
package org.provolt.metrics.samples;

import org.jspecify.annotations.NullMarked;
