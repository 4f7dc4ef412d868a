package org.provolt.formats.workbook;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.provolt.formats.table.NumberStyle;
import org.provolt.formats.table.TableRows;

/// One sheet's rows of Office Open XML (ECMA-376 part 1, 18.3.1), blank ones left out. Holds one row.
final class XmlRows implements TableRows {

    private static final int LETTERS = 26;
    private static final double DAYS_TO_1904 = 1_462;

    private final XmlStream xml;
    private final SharedStrings strings;
    private final DayStyles styles;
    private final double dayOffset;
    private final RowCells row = new RowCells();
    private Optional<String> brokenOff = Optional.empty();

    XmlRows(InputStream in, SharedStrings strings, DayStyles styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.dayOffset = from1904 ? DAYS_TO_1904 : 0;
        this.xml = new XmlStream(in);
    }

    @Override
    public boolean next() {
        try {
            while (brokenOff.isEmpty() && xml.nextStart("sheetData", "row")) {
                readRow();
                if (!row.isBlank()) {
                    return true;
                }
            }
        } catch (XmlStream.Broken broken) {
            brokenOff = Optional.of("The sheet cannot be read further: " + broken.getMessage() + ".");
        }
        return false;
    }

    private void readRow() {
        row.clear();
        while (xml.nextStart("row", "c")) {
            int cell = column(xml.attribute("r"));
            if (cell < RowCells.MOST) {
                readCell(cell);
            } else {
                xml.text();
            }
        }
    }

    /// `AB12` is column 27; without a reference the cell follows the one before.
    private int column(String reference) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && at < 4; at++) {
            char letter = Character.toUpperCase(reference.charAt(at));
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return at == 0 ? row.count() : column - 1;
    }

    private void readCell(int cell) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        row.reach(cell);
        while (xml.nextStart("c", "v", "is")) {
            set(cell, type, style, xml.text().strip());
        }
    }

    private void set(int cell, String type, String style, String value) {
        String text = type.equals("s") ? strings.get(number(value)) : value;
        double written = NumberStyle.POINT.number(text.getBytes(StandardCharsets.UTF_8));
        boolean day = (type.isEmpty() || type.equals("n")) && styles.isDay(number(style));
        row.set(cell, text, day ? written + dayOffset : written, day);
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    @Override
    public int cells() {
        return row.count();
    }

    @Override
    public double number(int cell) {
        return row.number(cell);
    }

    @Override
    public String text(int cell) {
        return row.text(cell);
    }

    @Override
    public boolean countsDays(int cell) {
        return row.countsDays(cell);
    }

    @Override
    public Optional<String> brokenOff() {
        return brokenOff;
    }

    @Override
    public void close() {
        xml.close();
    }
}
