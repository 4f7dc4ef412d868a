package org.provolt.formats.table;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.provolt.formats.FileHead;

/// Where the beginning of a text looks like a table: column heads with a row of numbers below. A proposal for whoever
/// says what its columns are; nothing is read by it.
///
/// @param headLine    the line of the column heads, from 0
/// @param delimiter   parts the cells
/// @param decimalMark `,` where a number has one, else `.`
/// @param heads       as written, without blanks around them
public record TableGuess(int headLine, char delimiter, char decimalMark, List<String> heads) {

    /// Time, voltage, current.
    private static final int FEWEST_COLUMNS = 3;

    private static final int FEWEST_NUMBERS = 2;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?([eE][-+]?\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("[-+]?\\d+,\\d+([eE][-+]?\\d+)?");

    public TableGuess {
        heads = List.copyOf(heads);
    }

    /// Of a file; empty where nothing looks like one, or the file is no text.
    public static Optional<TableGuess> of(Path file) {
        FileHead head = FileHead.of(file);
        return head.holds("\0") ? Optional.empty() : of(head.text().lines());
    }

    /// Of the first lines of a text. Of several readings the one with the most columns.
    public static Optional<TableGuess> of(List<String> lines) {
        return TextLayout.delimiters()
                .flatMap(delimiter -> first(lines, delimiter).stream())
                .max(Comparator.comparingInt(guess -> guess.heads().size()));
    }

    private static Optional<TableGuess> first(List<String> lines, char delimiter) {
        return IntStream.range(0, Math.min(lines.size(), TextHead.MOST_LINES) - 1)
                .boxed()
                .flatMap(line -> at(lines, line, delimiter).stream())
                .findFirst();
    }

    private static Optional<TableGuess> at(List<String> lines, int line, char delimiter) {
        List<String> heads = cells(lines.get(line), delimiter);
        List<String> below = cells(lines.get(line + 1), delimiter);
        long named = heads.stream()
                .filter(head -> !head.isEmpty() && !NUMBER.matcher(head).matches())
                .count();
        long numbers =
                below.stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
        if (named < FEWEST_COLUMNS
                || named * 2 < heads.size()
                || numbers < FEWEST_NUMBERS
                || below.size() > heads.size() + 1) {
            return Optional.empty();
        }
        boolean comma = delimiter != ','
                && Stream.concat(
                                below.stream(),
                                lines.stream().skip(line + 2L).limit(5).flatMap(row -> cells(row, delimiter).stream()))
                        .anyMatch(cell -> WITH_COMMA.matcher(cell).matches());
        return Optional.of(new TableGuess(line, delimiter, comma ? ',' : '.', heads));
    }

    private static List<String> cells(String line, char delimiter) {
        return TextLayout.heads(line, delimiter).stream().map(Head::written).toList();
    }
}
