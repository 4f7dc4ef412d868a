package org.provolt.formats.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.provolt.formats.table.NumberStyle;
import org.provolt.formats.table.TableRows;

/// One sheet's rows of an Excel 97 workbook, blank ones left out. Holds one row. Of a formula its last value counts.
final class BiffRows implements TableRows {

    private static final int NUMBER = 0x203;
    private static final int SHORT_NUMBER = 0x27E;
    private static final int SHORT_NUMBERS = 0xBD;
    private static final int SHARED_TEXT = 0xFD;
    private static final int OWN_TEXT = 0x204;
    private static final int RICH_TEXT = 0xD6;
    private static final int FORMULA = 0x06;
    private static final int TEXT_OF_FORMULA = 0x207;
    private static final int BOOLEAN = 0x205;
    private static final int VALUE = 6;
    private static final int PAIR_BYTES = 6;
    private static final double DAYS_TO_1904 = 1_462;

    private final BiffRecords records;
    private final SharedStrings strings;
    private final DayStyles styles;
    private final double dayOffset;
    private final RowCells row = new RowCells();
    private boolean atCell;
    private int depth;
    private int formulaCell;
    private boolean ended;
    private Optional<String> brokenOff = Optional.empty();

    BiffRows(BiffRecords records, SharedStrings strings, DayStyles styles, boolean from1904) {
        this.records = records;
        this.strings = strings;
        this.styles = styles;
        this.dayOffset = from1904 ? DAYS_TO_1904 : 0;
        this.atCell = toCell();
    }

    @Override
    public boolean next() {
        do {
            row.clear();
            if (!atCell) {
                return false;
            }
            int number = records.u2(0);
            while (atCell && records.u2(0) == number) {
                take();
                atCell = toCell();
            }
        } while (row.isBlank());
        return true;
    }

    /// Goes to the sheet's next record that holds cells. A chart within the sheet is a sheet of its own.
    private boolean toCell() {
        while (!ended && records.next()) {
            switch (records.kind()) {
                case BiffBook.BEGIN -> depth++;
                case BiffBook.END -> ended = --depth <= 0;
                case TEXT_OF_FORMULA -> takeFormulaText();
                case NUMBER, SHORT_NUMBER, SHORT_NUMBERS, SHARED_TEXT, OWN_TEXT, RICH_TEXT, FORMULA, BOOLEAN -> {
                    if (depth == 1 && records.has(VALUE + 2)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        if (!ended) {
            ended = true;
            brokenOff = Optional.of("The sheet breaks off within the workbook.");
        }
        return false;
    }

    private void take() {
        int cell = records.u2(2);
        ByteBuffer body = records.body();
        switch (records.kind()) {
            case NUMBER -> {
                if (records.has(VALUE + Double.BYTES)) {
                    number(cell, records.u2(4), body.getDouble(VALUE));
                }
            }
            case SHORT_NUMBER -> {
                if (records.has(VALUE + Integer.BYTES)) {
                    number(cell, records.u2(4), shortNumber(body.getInt(VALUE)));
                }
            }
            case SHORT_NUMBERS -> {
                for (int pair = 0; 4 + (pair + 1) * PAIR_BYTES <= body.limit() - 2; pair++) {
                    int at = 4 + pair * PAIR_BYTES;
                    number(cell + pair, records.u2(at), shortNumber(body.getInt(at + 2)));
                }
            }
            case SHARED_TEXT -> {
                if (records.has(VALUE + Integer.BYTES)) {
                    text(cell, strings.get(body.getInt(VALUE)));
                }
            }
            case OWN_TEXT, RICH_TEXT -> {
                body.position(VALUE);
                new BiffTexts(records).next().ifPresent(text -> text(cell, text));
            }
            case FORMULA -> formula(cell, body);
            case BOOLEAN -> {
                if (body.get(VALUE + 1) == 0) {
                    number(cell, -1, body.get(VALUE));
                }
            }
            default -> {}
        }
    }

    /// A number, or a mark that a text follows or that there is none.
    private void formula(int cell, ByteBuffer body) {
        formulaCell = cell;
        if (records.has(VALUE + Double.BYTES) && records.u2(VALUE + 6) != 0xFFFF) {
            number(cell, records.u2(4), body.getDouble(VALUE));
        }
    }

    private void takeFormulaText() {
        records.body().position(0);
        new BiffTexts(records).next().ifPresent(text -> text(formulaCell, text));
    }

    /// 30 bits: the upper ones of a float64, or a whole number; either in hundredths ([MS-XLS] 2.5.217).
    private static double shortNumber(int stored) {
        double value = (stored & 2) == 0 ? Double.longBitsToDouble((long) (stored & ~3) << 32) : stored >> 2;
        return (stored & 1) == 0 ? value : value / 100;
    }

    private void number(int cell, int style, double value) {
        if (cell < RowCells.MOST) {
            boolean day = styles.isDay(style);
            row.reach(cell);
            row.set(cell, day ? value + dayOffset : value, day);
        }
    }

    private void text(int cell, String text) {
        if (cell < RowCells.MOST) {
            row.reach(cell);
            String told = text.strip();
            row.set(cell, told, NumberStyle.POINT.number(told.getBytes(StandardCharsets.UTF_8)), false);
        }
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
    public void close() {}
}
