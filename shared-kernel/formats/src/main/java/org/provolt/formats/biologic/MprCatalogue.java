package org.provolt.formats.biologic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.provolt.formats.reading.NumberType;

/// Every column id that is publicly known, with its name and its width or what is supposed of it, from
/// `mpr-columns.txt`.
final class MprCatalogue {

    private static final Map<Integer, MprColumn> BY_ID = read();

    private MprCatalogue() {}

    /// An id that nobody knows is most likely a number like most others.
    static MprColumn column(int id) {
        return BY_ID.getOrDefault(id, new MprColumn.Supposed("column id " + id, NumberType.F4));
    }

    private static Map<Integer, MprColumn> read() {
        try (InputStream in = Objects.requireNonNull(MprCatalogue.class.getResourceAsStream("mpr-columns.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableMap(MprCatalogue::id, MprCatalogue::parse));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int id(String line) {
        return Integer.parseInt(line.substring(0, line.indexOf(' ')));
    }

    private static MprColumn parse(String line) {
        String[] words = line.split(" ", 3);
        if (words[1].startsWith("?")) {
            return new MprColumn.Supposed(
                    words[2], NumberType.valueOf(words[1].substring(1).toUpperCase(Locale.ROOT)));
        }
        if (!words[1].equals("bits")) {
            return new MprColumn.Stored(words[2], NumberType.valueOf(words[1].toUpperCase(Locale.ROOT)));
        }
        String[] maskAndName = words[2].split(" ", 2);
        return new MprColumn.Flag(maskAndName[1], Integer.parseInt(maskAndName[0], 16));
    }
}
