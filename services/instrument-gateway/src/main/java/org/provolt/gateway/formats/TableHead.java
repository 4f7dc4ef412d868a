package org.provolt.gateway.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.formats.table.TableGuess;
import org.provolt.kernel.Refused;

/// How the beginning of a text could be read as a table: a proposal for whoever makes a mapping of its columns.
///
/// @param headLine    the line of the column heads, from 1
/// @param delimiter   `tab`, `semicolon`, `comma` or `bar`
/// @param decimalMark `point` or `comma`
/// @param heads       of the columns, as written
public record TableHead(int headLine, String delimiter, String decimalMark, List<String> heads) {

    static TableHead of(TableGuess guess) {
        String delimiter = switch (guess.delimiter()) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case ',' -> "comma";
            default -> "bar";
        };
        return new TableHead(
                guess.headLine() + 1, delimiter, guess.decimalMark() == ',' ? "comma" : "point", guess.heads());
    }

    /// The first lines of a text.
    public record Lines(@Nullable List<String> lines) {

        TableHead guessed() {
            return TableGuess.of(lines == null ? List.of() : lines)
                    .map(TableHead::of)
                    .orElseThrow(() -> Refused.impossible(
                            "no-table",
                            "/lines",
                            "No line looks like column heads with a row of numbers below. Three columns are needed: time,"
                                    + " voltage, current."));
        }
    }
}
