package org.provolt.gateway.imports;

import java.nio.file.Path;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.kernel.Stage;

/// A file that came through the door, for a run.
///
/// @param bytes    where it lies until it is kept
/// @param fileName as its sender calls it, without folders
/// @param mapping  name of the mapping of its instrument by which it is to be read; absent where readers may know it
/// @param test     the number of the one that is meant, of a file that holds several
/// @param stage    at which the file's spectra were measured; absent where it holds none, or nobody says
record Arrival(
        RunId runId,
        Path bytes,
        String fileName,
        @Nullable String stage,
        @Nullable String mapping,
        @Nullable Integer test) {

    private static final int LONGEST_NAME = 255;

    Brought brought() {
        return new Brought(runId, fileName, stage, mapping, test);
    }

    /// Refuses a form without a run or a file, an empty file, and a stage that is none.
    static Arrival of(
            @Nullable FileUpload file,
            @Nullable String runId,
            @Nullable String stage,
            @Nullable String mapping,
            @Nullable String test) {
        if (runId == null || runId.isBlank()) {
            throw Refused.impossible("run-required", "/run_id", "Say which run the file belongs to.");
        }
        if (file == null) {
            throw Refused.impossible("file-required", "/file", "The form has no file in its field file.");
        }
        if (file.size() == 0) {
            throw Refused.impossible(
                    List.of(new Refused.Fault("/file", "The file is empty; was it still being written?")));
        }
        return new Arrival(
                RunId.fromString(runId.strip()),
                file.uploadedFile(),
                name(file.fileName()),
                stage(stage),
                Brought.mapping(mapping),
                Brought.test(test));
    }

    static @Nullable String stage(@Nullable String said) {
        return said == null || said.isBlank() ? null : Stage.require(said.strip());
    }

    /// A sender's name of a file without folders and control characters.
    static String name(String said) {
        String name = said.substring(Math.max(said.lastIndexOf('/'), said.lastIndexOf('\\')) + 1);
        String printable = name.replaceAll("\\p{Cntrl}", "").strip();
        String known = printable.isEmpty() ? "unnamed" : printable;
        return known.substring(0, Math.min(known.length(), LONGEST_NAME));
    }
}
