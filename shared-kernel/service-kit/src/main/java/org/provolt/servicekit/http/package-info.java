/// How every service answers: problems, lists, ETags, Idempotency-Key, roles.
@NullMarked
package org.provolt.servicekit.http;

import org.jspecify.annotations.NullMarked;
