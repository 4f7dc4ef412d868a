/// Results: what is told of a cycle, and the identity of each number.
@NullMarked
package org.provolt.metrics.result;

import org.jspecify.annotations.NullMarked;
