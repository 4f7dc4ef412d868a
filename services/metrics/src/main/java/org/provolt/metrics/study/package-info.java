/// A study's cells compared: a metric of each run against what varies between them.
@NullMarked
package org.provolt.metrics.study;

import org.jspecify.annotations.NullMarked;
