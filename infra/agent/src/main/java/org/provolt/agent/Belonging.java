package org.provolt.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which run a file belongs to, and at which stage its spectra were measured. The nearest says: a text file
/// `run.provolt` in the file's folder, that folder's own name, the same of the folders above it as far as the watched
/// one, and at last what the command said.
///
/// `run.provolt` holds the run's identity, alone or as `run = …`, and `stage = …` where there are spectra.
record Belonging(Optional<String> run, Optional<String> stage) {

    static final String FILE = "run.provolt";

    private static final Pattern IDENTITY = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST = 64 << 10;

    static Belonging of(Path file, Options options) {
        Optional<String> run = Optional.empty();
        Optional<String> stage = Optional.empty();
        @Nullable Path folder = file.getParent();
        while (folder != null && folder.startsWith(options.folder()) && (run.isEmpty() || stage.isEmpty())) {
            Belonging said = in(folder);
            run = run.or(said::run);
            stage = stage.or(said::stage);
            folder = folder.getParent();
        }
        return new Belonging(run.or(options::run), stage.or(options::stage));
    }

    private static Belonging in(Path folder) {
        Belonging written = read(folder.resolve(FILE));
        String name = String.valueOf(folder.getFileName());
        return written.run().isPresent() || !isIdentity(name)
                ? written
                : new Belonging(Optional.of(name.toLowerCase(Locale.ROOT)), written.stage());
    }

    private static boolean isIdentity(String text) {
        return IDENTITY.matcher(text).matches();
    }

    private static Belonging read(Path file) {
        Optional<String> run = Optional.empty();
        Optional<String> stage = Optional.empty();
        for (String line : text(file).lines().toList()) {
            int mark = line.indexOf('=');
            String name = line.substring(0, Math.max(mark, 0)).strip().toLowerCase(Locale.ROOT);
            String value = line.substring(mark + 1).strip();
            if ((mark < 0 || name.equals("run")) && isIdentity(value)) {
                run = Optional.of(value.toLowerCase(Locale.ROOT));
            } else if (name.equals("stage") && !value.isEmpty()) {
                stage = Optional.of(value);
            }
        }
        return new Belonging(run, stage);
    }

    /// With or without the mark that Windows' editor puts before a text; nothing where there is no such file.
    private static String text(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST) {
                return "";
            }
            byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, java.nio.charset.StandardCharsets.UTF_8).replace("\uFEFF", "");
        } catch (IOException beingWritten) {
            return "";
        }
    }
}
