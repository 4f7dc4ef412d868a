/// Apache Kafka in KRaft mode, one node in a process of its own.
@NullMarked
package org.provolt.local.kafka;

import org.jspecify.annotations.NullMarked;
