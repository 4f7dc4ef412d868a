package org.provolt.gateway.reading;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.provolt.kernel.Refused;

/// Reads with a file's reader so that one that breaks on a file refuses it: one bad file stops no other.
final class Unbroken {

    private Unbroken() {}

    static <T> T reading(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refused | UncheckedIOException toldByTheReader) {
            throw toldByTheReader;
        } catch (RuntimeException bug) {
            Refused refused = new Refused(
                    Refused.Kind.UNSUPPORTED,
                    "reader-failed",
                    "The reader broke on this file (" + bug + "); the file is kept and can be read again.",
                    List.of());
            refused.initCause(bug);
            throw refused;
        }
    }
}
