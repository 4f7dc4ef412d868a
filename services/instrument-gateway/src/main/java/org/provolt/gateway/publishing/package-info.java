/// Records as instruments' messages on Kafka.
@NullMarked
package org.provolt.gateway.publishing;

import org.jspecify.annotations.NullMarked;
