/// One PostgreSQL and one Kafka for the tests of one Maven run.
@NullMarked
package org.provolt.local.teststack;

import org.jspecify.annotations.NullMarked;
