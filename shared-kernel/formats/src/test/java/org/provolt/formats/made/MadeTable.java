package org.provolt.formats.made;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Writes a table as text: lines before, heads, rows.
///
/// @param before       lines before the heads
/// @param heads        of the columns
/// @param rows         each with as many cells
/// @param decimalComma whether the point in bare numbers becomes a comma
public record MadeTable(
        List<String> before, List<String> heads, List<List<String>> rows, String delimiter, boolean decimalComma) {

    public static MadeTable of(String... heads) {
        return new MadeTable(List.of(), List.of(heads), List.of(), "\t", false);
    }

    public MadeTable before(String... lines) {
        return new MadeTable(List.of(lines), heads, rows, delimiter, decimalComma);
    }

    public MadeTable parted(String by) {
        return new MadeTable(before, heads, rows, by, decimalComma);
    }

    public MadeTable withDecimalComma() {
        return new MadeTable(before, heads, rows, delimiter, true);
    }

    public MadeTable row(Object... cells) {
        List<List<String>> more = new ArrayList<>(rows);
        more.add(java.util.Arrays.stream(cells).map(String::valueOf).toList());
        return new MadeTable(before, heads, more, delimiter, decimalComma);
    }

    public MadeTable rows(int count, IntFunction<Object[]> row) {
        List<List<String>> more = new ArrayList<>(rows);
        for (int i = 0; i < count; i++) {
            more.add(java.util.Arrays.stream(row.apply(i)).map(String::valueOf).toList());
        }
        return new MadeTable(before, heads, more, delimiter, decimalComma);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        before.forEach(line -> text.append(line).append("\r\n"));
        text.append(String.join(delimiter, heads)).append("\r\n");
        rows.forEach(row -> text.append(
                        String.join(delimiter, row.stream().map(this::cell).toList()))
                .append("\r\n"));
        return text.toString();
    }

    private String cell(String text) {
        return decimalComma && text.matches("-?\\d+\\.\\d+(E-?\\d+)?") ? text.replace('.', ',') : text;
    }

    public byte[] bytes() {
        return bytes(StandardCharsets.ISO_8859_1);
    }

    public byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }
}
