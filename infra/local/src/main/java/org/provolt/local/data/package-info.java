/// What a stack keeps between starts: ports, secrets, records of its processes, logs.
@NullMarked
package org.provolt.local.data;

import org.jspecify.annotations.NullMarked;
