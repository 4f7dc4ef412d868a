package org.provolt.gateway.uploads;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.kernel.Refused;

/// How large a file may be, how many an account may have under way, and how long they wait.
@Singleton
class UploadLimits {

    /// Of one piece, so that a few at once fit in the heap.
    static final int MOST_PIECE_BYTES = 4 << 20;

    private final long mostBytes;
    private final int mostAtOnce;
    private final Duration forgetAfter;

    UploadLimits(
            @ConfigProperty(name = "provolt.import.max-bytes") long mostBytes,
            @ConfigProperty(name = "provolt.upload.most-at-once") int mostAtOnce,
            @ConfigProperty(name = "provolt.upload.forget-after") Duration forgetAfter) {
        this.mostBytes = mostBytes;
        this.mostAtOnce = mostAtOnce;
        this.forgetAfter = forgetAfter;
    }

    Duration forgetAfter() {
        return forgetAfter;
    }

    void requireSize(long fileBytes) {
        if (fileBytes < 1) {
            throw Refused.impossible(
                    "impossible-value", "/file_bytes", "The file is empty; was it still being written?");
        }
        if (fileBytes > mostBytes) {
            throw new Refused(
                    Refused.Kind.TOO_LARGE,
                    "too-large",
                    "A file may have at most " + mostBytes + " bytes here.",
                    List.of());
        }
    }

    void requireRoom(long underWay) {
        if (underWay >= mostAtOnce) {
            throw Refused.conflict(
                    "too-many-uploads",
                    underWay
                            + " files are under way already; bring those to their end, or wait until they are forgotten.");
        }
    }

    void requirePiece(int bytes) {
        if (bytes > MOST_PIECE_BYTES) {
            throw new Refused(
                    Refused.Kind.TOO_LARGE,
                    "too-large",
                    "A piece may have at most " + MOST_PIECE_BYTES + " bytes.",
                    List.of());
        }
    }
}
