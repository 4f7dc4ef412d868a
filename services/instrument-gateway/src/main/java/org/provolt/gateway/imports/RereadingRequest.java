package org.provolt.gateway.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a file is to be read again. Who saved a mapping just now says its version, so that the reading waits until it is
/// known here.
///
/// @param test             the number of the one that is meant, of a file that holds several; absent where the one
/// before
///                         stays
/// @param mappings         versions of mappings of the run's instrument, by name; at least these have to be known
/// @param loadCellsVersion at least this version of the instrument's columns of load cells has to be known
public record RereadingRequest(
        @Nullable Integer test,
        @Nullable Map<String, Integer> mappings,
        @Nullable Integer loadCellsVersion) {

    static final RereadingRequest PLAIN = new RereadingRequest(null, null, null);

    Map<String, Integer> versions() {
        return mappings == null ? Map.of() : mappings;
    }
}
