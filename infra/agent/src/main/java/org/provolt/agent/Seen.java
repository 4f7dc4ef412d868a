package org.provolt.agent;

import java.nio.file.Path;

/// A file as it lies there now.
///
/// @param name     below the watched folder, parted by `/` on every system
/// @param modified milliseconds since 1970 began, as the file system says
record Seen(Path path, String name, long bytes, long modified) {

    boolean isSameStateAs(Seen other) {
        return bytes == other.bytes && modified == other.modified;
    }
}
