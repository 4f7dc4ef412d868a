/// What metrics shows: cycles, summaries, results.
@NullMarked
package org.provolt.metrics.read;

import org.jspecify.annotations.NullMarked;
