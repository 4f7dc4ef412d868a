/// metrics: results of each cycle, with the conditions they were measured under.
@NullMarked
package org.provolt.metrics;

import org.jspecify.annotations.NullMarked;
