package org.provolt.formats.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/// Has POI write a small workbook of Excel 97: a [MadeWorkbook] in the older way of storing one.
public final class MadeExcel97 {

    private MadeExcel97() {}

    public static byte[] of(MadeWorkbook made) {
        return of(made.sheets());
    }

    public static byte[] of(Map<String, MadeTable> sheets) {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("mm/dd/yyyy hh:mm:ss.000"));
            sheets.forEach((name, table) -> fill(book.createSheet(name), table, day));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Sheet sheet, MadeTable table, CellStyle day) {
        int row = 0;
        for (String line : table.before()) {
            fill(sheet.createRow(row++), List.of(line), day);
        }
        fill(sheet.createRow(row++), table.heads(), day);
        for (List<String> cells : table.rows()) {
            fill(sheet.createRow(row++), cells, day);
        }
    }

    private static void fill(Row row, List<String> cells, CellStyle day) {
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isEmpty()) {
                fill(row.createCell(at), cells.get(at), day);
            }
        }
    }

    private static void fill(Cell cell, String text, CellStyle day) {
        if (text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.startsWith("@")) {
            cell.setCellValue(Double.parseDouble(text.substring(1)));
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(text);
        }
    }
}
