package org.provolt.formats.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;

/// A BDF CSV: columns with BDF's labels (`Voltage / V`) or machine names (`voltage_volt`).
public final class BdfText implements CyclerFormat {

    @Override
    public String name() {
        return "bdf-csv";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "Battery Data Format",
                List.of(".bdf.csv", ".csv"),
                "a first line with `Test Time / s`, `Voltage / V`, `Current / A`, in these or "
                        + "other units; or with BDF's machine names",
                "Every column",
                "Files without time, voltage or current",
                "battery-data-format (Apache-2.0), real files");
    }

    @Override
    public boolean recognises(FileHead head) {
        return layout(head).isPresent();
    }

    private static Optional<TextLayout> layout(FileHead head) {
        return head.text().layouts(0).stream()
                .filter(layout -> BdfHeads.isBdf(layout.heads()))
                .findFirst();
    }

    @Override
    public CyclerFile open(Path file) {
        TextLayout layout = layout(FileHead.of(file))
                .orElseThrow(() ->
                        TableRefusals.unsupported("unknown-format", "These are not the heads of " + name() + "."));
        NumberStyle numbers = numbers(file, layout);
        return new TableSource(
                        name(),
                        layout.told(numbers),
                        BdfTable.MAKER,
                        BdfTable.planner(),
                        layout.heads(),
                        () -> layout.open(file, numbers),
                        List.of(),
                        Optional.empty())
                .open();
    }

    private static NumberStyle numbers(Path file, TextLayout layout) {
        NumberStyleSearch search = new NumberStyleSearch();
        try (TableRows rows = layout.open(file, NumberStyle.POINT)) {
            Sample sample = Sample.of(rows, layout.heads().size());
            BdfHeads.rules(layout.heads()).stream()
                    .flatMap(rule -> sample.given(rule.head().cell()).stream())
                    .forEach(search::see);
        }
        return search.found();
    }
}
