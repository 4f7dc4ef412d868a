package org.provolt.formats.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.table.TableRows;

/// The rows of several sheets below their heads, one sheet after another.
final class JoinedSheets implements TableRows {

    private final Workbook workbook;
    private final List<SheetHead> sheets;
    private int following;
    private Optional<TableRows> current = Optional.empty();
    private Optional<String> brokenOff = Optional.empty();

    JoinedSheets(Path file, List<SheetHead> sheets) {
        this.sheets = sheets;
        this.workbook = Workbook.open(file);
    }

    @Override
    public boolean next() {
        while (brokenOff.isEmpty()) {
            if (current.isPresent() && current.get().next()) {
                return true;
            }
            brokenOff = current.flatMap(TableRows::brokenOff);
            if (brokenOff.isPresent() || !openNext()) {
                break;
            }
        }
        if (brokenOff.isEmpty() && workbook.isCutOff()) {
            brokenOff = Optional.of("The workbook was cut off; records may be missing.");
        }
        return false;
    }

    private boolean openNext() {
        current.ifPresent(TableRows::close);
        if (following == sheets.size()) {
            return false;
        }
        SheetHead sheet = sheets.get(following++);
        TableRows rows = workbook.rows(sheet.sheet());
        current = Optional.of(rows);
        for (int row = 0; row <= sheet.before(); row++) {
            rows.next();
        }
        return true;
    }

    private TableRows row() {
        return current.orElseThrow();
    }

    @Override
    public int cells() {
        return row().cells();
    }

    @Override
    public double number(int cell) {
        return row().number(cell);
    }

    @Override
    public String text(int cell) {
        return row().text(cell);
    }

    @Override
    public boolean countsDays(int cell) {
        return row().countsDays(cell);
    }

    @Override
    public Optional<String> brokenOff() {
        return brokenOff;
    }

    @Override
    public void close() {
        current.ifPresent(TableRows::close);
        workbook.close();
    }
}
