package org.provolt.servicekit.events;

import java.util.List;
import org.provolt.contracts.Fact;

/// What a service that keeps facts is made of; each such service produces one as a bean.
///
/// @param name of the service, as its folder
/// @param facts the sealed family of what it tells
public record ServiceDefinition(String name, Class<? extends Fact> facts, List<Stream> streams) {

    /// A kind of stream: an aggregate and how often it is snapshotted.
    ///
    /// @param snapshotEvery number of events after which a snapshot is made; 0 for never
    /// @param cached kept in memory between commands; only where one copy of the service writes its partition
    public record Stream(Class<?> aggregate, int snapshotEvery, boolean cached) {

        public static Stream of(Class<?> aggregate) {
            return new Stream(aggregate, 0, false);
        }

        public static Stream snapshotted(Class<?> aggregate, int every) {
            return new Stream(aggregate, every, false);
        }

        public static Stream cached(Class<?> aggregate, int snapshotEvery) {
            return new Stream(aggregate, snapshotEvery, true);
        }
    }
}
