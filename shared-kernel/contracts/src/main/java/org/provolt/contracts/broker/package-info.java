/// How a program of the house signs in to Kafka.
@NullMarked
package org.provolt.contracts.broker;

import org.jspecify.annotations.NullMarked;
