package org.provolt.formats.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.provolt.formats.table.Dialect;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.TableRows;

/// The first rows of every sheet of a workbook, as the heads that one of them may be.
record FirstRows(List<List<Head>> rows) {

    /// Facts that stand before the heads take fewer rows than this.
    static final int MOST_ROWS = 30;

    static FirstRows of(Path file) {
        List<List<Head>> rows = new ArrayList<>();
        try (Workbook workbook = Workbook.open(file)) {
            for (Workbook.Sheet sheet : workbook.sheets()) {
                rows.addAll(of(workbook, sheet));
            }
        }
        return new FirstRows(rows);
    }

    private static List<List<Head>> of(Workbook workbook, Workbook.Sheet sheet) {
        List<List<Head>> first = new ArrayList<>();
        try (TableRows rows = workbook.rows(sheet)) {
            while (first.size() < MOST_ROWS && rows.next()) {
                first.add(heads(rows));
            }
        } catch (XmlStream.Broken noXml) {
            return List.of();
        }
        return first;
    }

    /// A row's cells as heads, but for empty ones behind the last.
    static List<Head> heads(TableRows row) {
        List<Head> heads = new ArrayList<>();
        for (int cell = 0; cell < row.cells(); cell++) {
            heads.add(Head.of(cell, row.text(cell)));
        }
        while (!heads.isEmpty() && heads.getLast().written().isEmpty()) {
            heads.removeLast();
        }
        return heads;
    }

    boolean haveHeadsOf(Dialect dialect) {
        return rows.stream().anyMatch(dialect::recognises);
    }
}
