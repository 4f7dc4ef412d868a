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
///
/// @param kind how the workbook is stored
public record WorkbookFormat(FormatDescription description, Dialect dialect, Kind kind) implements CyclerFormat {

    /// How a workbook is stored.
    public enum Kind {
        OFFICE_OPEN_XML,
        EXCEL_97
    }

    /// In a workbook of Office Open XML.
    public WorkbookFormat(FormatDescription description, Dialect dialect) {
        this(description, dialect, Kind.OFFICE_OPEN_XML);
    }

    /// The same tables in a workbook of Excel 97 to 2003.
    public WorkbookFormat ofExcel97() {
        return new WorkbookFormat(
                new FormatDescription(
                        description.name().replace("-xlsx", "-xls"),
                        description.maker(),
                        List.of(".xls"),
                        "OLE2 with a stream `Workbook`, and the same heads",
                        "The same sheets in a workbook of Excel 97 to 2003",
                        "Workbooks of Excel 95 and older; encrypted ones",
                        "MS-CFB, MS-XLS; its tables as `" + description.name() + "`"),
                dialect,
                Kind.EXCEL_97);
    }

    @Override
    public String name() {
        return description.name();
    }

    @Override
    public boolean recognises(FileHead head) {
        return isStored(head)
                && head.remembered(FirstRows.class, () -> FirstRows.of(head.file()))
                        .haveHeadsOf(dialect);
    }

    private boolean isStored(FileHead head) {
        return switch (kind) {
            case OFFICE_OPEN_XML -> head.isWorkbook();
            case EXCEL_97 -> head.startsWith(CompoundFile.SIGNATURE);
        };
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
