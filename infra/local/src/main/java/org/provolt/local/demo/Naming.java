package org.provolt.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Identities of the demonstration's records. The same record has the same one every time, so that a loading which was
/// interrupted goes on where it stopped.
final class Naming {

    private Naming() {}

    static String of(String kind, String name) {
        return UUID.nameUUIDFromBytes(("provolt demonstration/" + kind + "/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
