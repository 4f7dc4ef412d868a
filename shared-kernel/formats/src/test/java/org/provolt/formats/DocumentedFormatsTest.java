package org.provolt.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.formats.spectrum.SpectrumFormats;

/// docs/formats.md tells of every format, and of every code by which a reader refuses or mends.
class DocumentedFormatsTest {

    private static final Pattern CODE = Pattern.compile("(?:malformed|unsupported|note)\\(\\s*\"([a-z0-9-]+?)-?\"");
    private static final String PAGE = text(RealFiles.root().resolve("docs/formats.md"));

    static Stream<String> formats() {
        return Stream.concat(CyclerFormats.names().stream(), SpectrumFormats.names().stream());
    }

    static Stream<String> codes() throws IOException {
        Path sources = RealFiles.root().resolve("shared-kernel/formats/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile).toList().stream()
                    .flatMap(file -> CODE.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .distinct();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHasARow(String name) {
        assertThat(PAGE).contains("\n| `" + name + "` |");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsExplained(String code) {
        assertThat(PAGE).containsPattern("`" + code + "(-N)?`");
    }

    @Test
    void thereAreCodesToBeExplained() throws IOException {
        assertThat(codes()).hasSizeGreaterThan(20);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
