package org.provolt.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.provolt.local.Ending;
import org.provolt.local.Trouble;

/// Which layout a data folder has: a number in `version.properties`, written when the folder is made. A program takes
/// its own and older ones; a newer one it leaves untouched.
///
/// Raise [#NOW] with a change that older programs would read wrongly, and say here what is done with the older folder.
/// Tables of the services are not meant: their migrations carry their own numbers.
///
/// - 0: folders made before there was a mark; the same as 1 without it
/// - 1: the first with a mark
public record DataVersion(DataFolder data) {

    public static final int NOW = 1;

    private static final String NAME = "version";
    private static final String TITLE = "Which layout this folder has; a newer Provolt may refuse to go back.";

    /// What every folder of a stack had, however early its first start was interrupted after the folder was made.
    private static final List<String> OURS =
            List.of("run", "log", "blobs", "launcher.lock", "secrets.properties", "ports.properties");

    /// Refuses a folder that this program must not touch; writes nothing.
    public void require() {
        if (Files.exists(data.version())) {
            requireKnown();
        } else {
            foreign().ifPresent(name -> {
                throw new Trouble(
                        Ending.DATA_NOT_OURS,
                        "The folder " + data.root() + " holds something else (" + name
                                + ", and no data of Provolt); --data needs a folder of its own, which may be new.");
            });
        }
    }

    /// Marks the folder as of this version; the sentence to say when it was an older one.
    public Optional<String> mark() {
        if (Files.exists(data.version())) {
            return Optional.empty();
        }
        boolean older = Files.exists(data.secrets());
        keeping().write(Map.of(NAME, Integer.toString(NOW)));
        return older
                ? Optional.of(
                        "The data folder was made before folders carried a version; it is taken over as version " + NOW)
                : Optional.empty();
    }

    private void requireKnown() {
        String text = keeping().read().getOrDefault(NAME, "");
        if (!text.matches("\\d{1,9}")) {
            throw new Trouble(
                    Ending.DATA_NOT_OURS,
                    data.version() + " does not say which version the data folder has. If the folder is a copy, copy it"
                            + " again.");
        }
        if (Integer.parseInt(text) > NOW) {
            throw new Trouble(
                    Ending.DATA_NEWER,
                    "The data folder " + data.root() + " is of version " + text + ", made by a newer Provolt; this one"
                            + " knows version " + NOW + " and has touched nothing. Start it with the newer Provolt;"
                            + " --data names another folder.");
        }
    }

    /// Something in a folder that no stack ever used.
    private Optional<String> foreign() {
        if (!data.exists()
                || OURS.stream().anyMatch(name -> Files.exists(data.root().resolve(name)))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(data.root())) {
            return files.map(file -> file.getFileName().toString()).sorted().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not look into " + data.root(), e);
        }
    }

    private Keeping keeping() {
        return new Keeping(data.version(), TITLE);
    }
}
