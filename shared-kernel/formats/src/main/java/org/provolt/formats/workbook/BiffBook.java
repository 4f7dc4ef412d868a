package org.provolt.formats.workbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.provolt.formats.table.TableRefusals;
import org.provolt.formats.table.TableRows;

/// A workbook of Excel 97 to 2003 (`.xls`). Source: Microsoft, *[MS-XLS]: Excel Binary File Format*.
final class BiffBook implements Workbook {

    static final int BEGIN = 0x809;
    static final int END = 0x0A;

    private static final String STREAM = "Workbook";
    private static final String OLDER_STREAM = "Book";
    private static final int VERSION = 0x600;
    private static final int ENCRYPTED = 0x2F;
    private static final int SHEET = 0x85;
    private static final int FROM_1904 = 0x22;
    private static final int FORMAT = 0x41E;
    private static final int STYLE = 0xE0;
    private static final int TEXTS = 0xFC;
    private static final int WORKSHEET = 0;
    private static final int MOST_SHEETS = 1_000;
    private static final int MOST_STYLES = 10_000;
    private static final int LONGEST_FORMAT = 255;

    private final CompoundFile file;
    private final SharedStrings strings = new SharedStrings();
    private final TreeMap<Long, String> sheets = new TreeMap<>();
    private final List<Long> order = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean from1904;

    private BiffBook(CompoundFile file) {
        this.file = file;
        BiffRecords records = new BiffRecords(file.open(STREAM, 0), file.length(STREAM));
        boolean begun = records.next() && records.kind() == BEGIN && records.has(2);
        if (!begun || records.u2(0) != VERSION) {
            throw olderOrOther();
        }
        while (records.next() && records.kind() != END) {
            take(records);
        }
    }

    /// @throws org.provolt.kernel.Refused `unknown-format`, `xls-too-old`, `xls-encrypted`, `ole-damaged`
    static BiffBook open(Path path) {
        CompoundFile file = CompoundFile.open(path);
        try {
            if (!file.has(STREAM)) {
                throw file.has(OLDER_STREAM)
                        ? olderOrOther()
                        : TableRefusals.unsupported("unknown-format", "The compound file holds no workbook.");
            }
            return new BiffBook(file);
        } catch (RuntimeException | Error failed) {
            file.close();
            throw failed;
        }
    }

    private static RuntimeException olderOrOther() {
        return TableRefusals.unsupported(
                "xls-too-old", "The workbook is not of Excel 97 or later. Save it as .xlsx or .csv, and bring that.");
    }

    private void take(BiffRecords records) {
        switch (records.kind()) {
            case ENCRYPTED ->
                throw TableRefusals.unsupported(
                        "xls-encrypted", "The workbook is encrypted. Save it without a password, and bring that.");
            case SHEET -> takeSheet(records);
            case FROM_1904 -> from1904 = records.has(2) && records.u2(0) == 1;
            case FORMAT -> takeFormat(records);
            case STYLE -> {
                if (records.has(4) && styles.size() < MOST_STYLES) {
                    styles.add(records.u2(2));
                }
            }
            case TEXTS -> BiffTexts.readTable(records, strings);
            default -> {}
        }
    }

    private void takeSheet(BiffRecords records) {
        if (!records.has(8) || records.body().get(5) != WORKSHEET || sheets.size() == MOST_SHEETS) {
            return;
        }
        long at = records.body().getInt(0) & 0xFFFF_FFFFL;
        int length = records.body().get(6) & 0xFF;
        boolean wide = records.body().get(7) == 1;
        byte[] name = new byte[wide ? 2 * length : length];
        if (records.has(8 + name.length)) {
            records.body().get(8, name);
            String told = new String(name, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
            if (sheets.putIfAbsent(at, told) == null) {
                order.add(at);
            }
        }
    }

    private void takeFormat(BiffRecords records) {
        if (records.has(5) && formats.size() < MOST_STYLES) {
            int number = records.u2(0);
            records.body().position(2);
            new BiffTexts(records)
                    .next()
                    .map(code -> code.substring(0, Math.min(code.length(), LONGEST_FORMAT)))
                    .ifPresent(code -> formats.put(number, code));
        }
    }

    @Override
    public List<Sheet> sheets() {
        return order.stream()
                .map(at -> new Sheet(String.valueOf(sheets.get(at)), String.valueOf(at)))
                .toList();
    }

    /// A sheet ends where the next begins, so that no two share records.
    @Override
    public TableRows rows(Sheet sheet) {
        long from = Long.parseLong(sheet.place());
        long to = Optional.ofNullable(sheets.higherKey(from)).orElse(file.length(STREAM));
        return new BiffRows(
                new BiffRecords(file.open(STREAM, from), to - from), strings, DayStyles.of(formats, styles), from1904);
    }

    /// Each sheet says so itself.
    @Override
    public boolean isCutOff() {
        return false;
    }

    @Override
    public void close() {
        strings.close();
        file.close();
    }
}
