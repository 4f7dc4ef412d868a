/// Rebuilds results beside the live ones and compares them.
@NullMarked
package org.provolt.metrics.replay;

import org.jspecify.annotations.NullMarked;
