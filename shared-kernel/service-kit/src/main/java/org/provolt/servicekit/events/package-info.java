/// Axon on Quarkus: commands, aggregates, the event store, projections. Axon's types stay in here.
@NullMarked
package org.provolt.servicekit.events;

import org.jspecify.annotations.NullMarked;
