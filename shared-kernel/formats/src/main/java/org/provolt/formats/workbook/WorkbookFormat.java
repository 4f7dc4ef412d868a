package org.provolt.formats.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.table.Dialect;
import org.provolt.formats.table.TableRefusals;
import org.provolt.formats.table.TableSource;
import org.provolt.kernel.Refused;

/// A vendor's records in one or more sheets of a workbook.
public record WorkbookFormat(FormatDescription description, Dialect dialect) implements CyclerFormat {

    @Override
    public String name() {
        return description.name();
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.isWorkbook()
                && head.remembered(FirstRows.class, () -> FirstRows.of(head.file()))
                        .haveHeadsOf(dialect);
    }

    @Override
    public CyclerFile open(Path file) {
        List<SheetHead> tables = new ArrayList<>();
        List<RefusedColumn> passed = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file)) {
            for (Workbook.Sheet sheet : workbook.sheets()) {
                Optional<SheetHead> found = SheetHead.find(workbook, sheet, dialect);
                found.ifPresentOrElse(
                        tables::add,
                        () -> passed.add(
                                new RefusedColumn("sheet " + sheet.name(), "a sheet without records: not read")));
            }
        }
        if (tables.isEmpty()) {
            throw TableRefusals.unsupported(
                    "unknown-format", "No sheet of this workbook has the heads of " + name() + ".");
        }
        List<SheetHead> ordered = ordered(tables);
        ordered.forEach(table -> names.add(table.sheet().name()));
        return new TableSource(
                        name(),
                        "workbook, records in " + String.join(", ", names.subList(0, Math.min(names.size(), 10))),
                        dialect.maker(),
                        dialect.planner(),
                        ordered.getFirst().heads(),
                        () -> new JoinedSheets(file, ordered),
                        passed,
                        dialect.channel().apply(names))
                .open();
    }

    /// Sheets that go on with one test, in the order of their test times.
    private static List<SheetHead> ordered(List<SheetHead> tables) {
        if (tables.stream()
                .anyMatch(table -> !table.heads().equals(tables.getFirst().heads()))) {
            throw TableRefusals.unsupported(
                    "sheets-differ",
                    "The workbook's sheets of records have different columns; export them one by one.");
        }
        if (tables.size() == 1 || tables.stream().anyMatch(table -> Double.isNaN(table.first()))) {
            return tables;
        }
        List<SheetHead> ordered = tables.stream()
                .sorted(Comparator.comparingDouble(SheetHead::first))
                .toList();
        for (int sheet = 1; sheet < ordered.size(); sheet++) {
            if (ordered.get(sheet).first() <= ordered.get(sheet - 1).first()) {
                throw Refused.malformed(
                        "several-tests",
                        "The sheets " + ordered.get(sheet - 1).sheet().name() + " and "
                                + ordered.get(sheet).sheet().name()
                                + " begin at the same test time: they hold several tests. Export them one by one.");
            }
        }
        return ordered;
    }
}
