/// Cycles: half cycles in pairs, by the cell configuration, and the metrics of a pair.
@NullMarked
package org.provolt.analysis.cycle;

import org.jspecify.annotations.NullMarked;
