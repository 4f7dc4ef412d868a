/// The measuring: takes the runs that there is news of, one transaction each.
@NullMarked
package org.provolt.metrics.work;

import org.jspecify.annotations.NullMarked;
