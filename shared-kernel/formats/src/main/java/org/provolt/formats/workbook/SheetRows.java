package org.provolt.formats.workbook;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.provolt.formats.table.NumberStyle;
import org.provolt.formats.table.TableRows;

/// One sheet's rows (ECMA-376 part 1, 18.3.1), blank ones left out. Holds one row.
final class SheetRows implements TableRows {

    private static final int MOST_CELLS = 1_000;
    private static final int LETTERS = 26;
    private static final double DAYS_TO_1904 = 1_462;

    private final XmlStream xml;
    private final SharedStrings strings;
    private final DayStyles styles;
    private final double dayOffset;
    private String[] texts = new String[32];
    private double[] numbers = new double[32];
    private boolean[] days = new boolean[32];
    private int cells;
    private Optional<String> brokenOff = Optional.empty();

    SheetRows(InputStream in, SharedStrings strings, DayStyles styles, boolean from1904) {
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
                if (!isBlank()) {
                    return true;
                }
            }
        } catch (XmlStream.Broken broken) {
            brokenOff = Optional.of("The sheet cannot be read further: " + broken.getMessage() + ".");
        }
        return false;
    }

    private void readRow() {
        cells = 0;
        while (xml.nextStart("row", "c")) {
            int cell = column(xml.attribute("r"));
            if (cell < MOST_CELLS) {
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
        return at == 0 ? cells : column - 1;
    }

    private void readCell(int cell) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        makeRoom(cell);
        while (xml.nextStart("c", "v", "is")) {
            set(cell, type, style, xml.text().strip());
        }
    }

    private void makeRoom(int cell) {
        if (cell >= texts.length) {
            int more = Math.max(cell + 1, 2 * texts.length);
            texts = Arrays.copyOf(texts, more);
            numbers = Arrays.copyOf(numbers, more);
            days = Arrays.copyOf(days, more);
        }
        for (int empty = cells; empty <= cell; empty++) {
            texts[empty] = "";
            numbers[empty] = Double.NaN;
            days[empty] = false;
        }
        cells = Math.max(cells, cell + 1);
    }

    private void set(int cell, String type, String style, String value) {
        String text = type.equals("s") ? strings.get(number(value)) : value;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        texts[cell] = text;
        numbers[cell] = NumberStyle.POINT.number(bytes);
        days[cell] = (type.isEmpty() || type.equals("n")) && styles.isDay(number(style));
        numbers[cell] += days[cell] ? dayOffset : 0;
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private boolean isBlank() {
        for (int cell = 0; cell < cells; cell++) {
            if (!texts[cell].isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int cells() {
        return cells;
    }

    @Override
    public double number(int cell) {
        return cell < cells ? numbers[cell] : Double.NaN;
    }

    @Override
    public String text(int cell) {
        return cell < cells ? texts[cell].strip() : "";
    }

    @Override
    public boolean countsDays(int cell) {
        return cell < cells && days[cell] && !Double.isNaN(numbers[cell]);
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
