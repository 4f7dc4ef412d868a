/// PostgreSQL from its Maven artifact: unpacked once, one server per stack, one database per service.
@NullMarked
package org.provolt.local.postgres;

import org.jspecify.annotations.NullMarked;
