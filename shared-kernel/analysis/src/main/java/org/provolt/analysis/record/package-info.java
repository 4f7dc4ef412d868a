/// A run's records as its reader sees them: series in order, each a sequence of blocks; the blocks' edges never matter.
@NullMarked
package org.provolt.analysis.record;

import org.jspecify.annotations.NullMarked;
