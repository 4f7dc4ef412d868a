/// How long a deposit lay before it was looked at, as a creep study asks.
@NullMarked
package org.provolt.metrics.age;

import org.jspecify.annotations.NullMarked;
