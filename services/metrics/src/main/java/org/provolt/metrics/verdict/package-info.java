/// What people say of how a run's metal grew, beside what was measured.
@NullMarked
package org.provolt.metrics.verdict;

import org.jspecify.annotations.NullMarked;
