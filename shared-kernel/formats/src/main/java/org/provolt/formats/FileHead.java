package org.provolt.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.provolt.formats.reading.NarrowedText;
import org.provolt.formats.reading.TextLines;
import org.provolt.formats.reading.ZipMembers;
import org.provolt.formats.table.TextHead;

/// The first bytes of a file, and the names in a zip archive, by which a reader knows its own.
public final class FileHead {

    /// Enough for every signature, and for the column heads of a text file behind a long preface.
    private static final int MOST_BYTES = 65_536;

    private final Path file;
    private final TextHead text;
    private final String latin1;
    private final Map<Class<?>, Object> remembered = new HashMap<>();

    private FileHead(Path file, byte[] bytes) {
        this.file = file;
        this.text = new TextHead(bytes, bytes.length < MOST_BYTES);
        this.latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Reads the head of a file.
    public static FileHead of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(file, in.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isEmpty() {
        return latin1.isEmpty();
    }

    /// Whether the file begins with these bytes, given as Latin-1 text.
    public boolean startsWith(String signature) {
        return latin1.startsWith(signature);
    }

    /// The first line without its end, bytes as Latin-1; the whole head when it holds no line end.
    public String firstLine() {
        return latin1.lines().findFirst().orElse("");
    }

    /// The whole lines of the head without their ends: UTF-16 where the mark says so, UTF-8 where the bytes are, else
    /// Latin-1. A last line that the head does not hold to its end is left out.
    public List<String> lines() {
        int end = latin1.length() < MOST_BYTES ? latin1.length() : latin1.lastIndexOf('\n') + 1;
        byte[] bytes = latin1.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
        Optional<Charset> wide = NarrowedText.wide(bytes);
        if (wide.isPresent()) {
            String text = new String(bytes, wide.get()).substring(1);
            return (end < latin1.length() ? text.substring(0, text.lastIndexOf('\n') + 1) : text)
                    .lines()
                    .toList();
        }
        return TextLines.decoded(bytes).lines().toList();
    }

    /// Whether the head holds these bytes anywhere, given as Latin-1 text.
    public boolean holds(String text) {
        return latin1.contains(text);
    }

    /// The head as lines of text.
    public TextHead text() {
        return text;
    }

    /// The file itself.
    public Path file() {
        return file;
    }

    /// Whether the file is a workbook of Office Open XML, whole or cut off.
    public boolean isWorkbook() {
        return startsWith(ZipMembers.SIGNATURE) && (holds("xl/w") || isZipWith("xl/workbook.xml"));
    }

    /// What several formats look at, found once.
    public <T> T remembered(Class<T> kind, Supplier<T> find) {
        Object known = remembered.get(kind);
        T found = known == null ? find.get() : kind.cast(known);
        remembered.put(kind, found);
        return found;
    }

    /// Whether the file is a zip archive that holds a file of this name. One that was cut off has lost its directory:
    /// then whether its head names it.
    public boolean isZipWith(String name) {
        return startsWith(ZipMembers.SIGNATURE)
                && (holds(name) || ZipMembers.namesIn(file).contains(name));
    }
}
