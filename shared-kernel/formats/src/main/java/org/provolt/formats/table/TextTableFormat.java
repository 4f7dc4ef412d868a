package org.provolt.formats.table;

import java.nio.file.Path;
import java.util.List;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;

/// A vendor's records as delimited text, with or without lines before the column heads.
public record TextTableFormat(FormatDescription description, Dialect dialect) implements CyclerFormat {

    private static final List<Quantity> NUMBERS = List.of(
            Quantity.TEST_TIME,
            Quantity.STEP_TIME,
            Quantity.VOLTAGE,
            Quantity.CURRENT,
            Quantity.CAPACITY,
            Quantity.CHARGED,
            Quantity.DISCHARGED);

    @Override
    public String name() {
        return description.name();
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.text().find(dialect).isPresent();
    }

    @Override
    public CyclerFile open(Path file) {
        TextLayout layout = FileHead.of(file)
                .text()
                .find(dialect)
                .orElseThrow(() ->
                        TableRefusals.unsupported("unknown-format", "These are not the heads of " + name() + "."));
        NumberStyle numbers = numbers(file, layout);
        return new TableSource(
                        name(),
                        layout.told(numbers),
                        dialect.maker(),
                        dialect.planner(),
                        layout.heads(),
                        () -> layout.open(file, numbers),
                        List.of(),
                        dialect.channel().apply(layout.before()))
                .open();
    }

    private NumberStyle numbers(Path file, TextLayout layout) {
        try (TableRows rows = layout.open(file, NumberStyle.POINT)) {
            return numbers(Sample.of(rows, layout.heads().size()), layout.heads(), dialect.vocabulary());
        }
    }

    /// The decimal mark, by the cells of the columns that matter.
    static NumberStyle numbers(Sample sample, List<Head> heads, Vocabulary vocabulary) {
        NumberStyleSearch search = new NumberStyleSearch();
        NUMBERS.stream()
                .flatMap(quantity -> vocabulary.find(quantity, heads).stream())
                .flatMap(match -> sample.given(match.head().cell()).stream())
                .forEach(search::see);
        return search.found();
    }
}
