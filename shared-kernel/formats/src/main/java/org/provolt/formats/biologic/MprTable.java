package org.provolt.formats.biologic;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.reading.ColumnNames;
import org.provolt.formats.reading.Repairs;
import org.provolt.kernel.Refused;

/// The head of an `.mpr`'s data module: how many records of which columns, and where they begin.
///
/// @param columns   in the file's order
/// @param rows      how many records the head declares
/// @param rowBytes  bytes of one record
/// @param rowsAt    where the first record begins in the file
/// @param concluded columns whose width the length of the records tells
record MprTable(List<Placed> columns, long rows, int rowBytes, long rowsAt, List<String> concluded) {

    /// A column and where it lies within a record.
    record Placed(String name, MprColumn.Sized column, int at) {}

    /// How one version of the data module begins.
    private record Head(int idsAt, int idBytes, int rowsAt) {}

    private static final int COUNT_AT = 4;

    static MprTable of(MprFile file, MprModule data) {
        Head head = head(data);
        ByteBuffer bytes = file.content(data, head.rowsAt());
        if (bytes.limit() < head.rowsAt()) {
            throw Refused.malformed("mpr-head-truncated", "The file breaks off in the head of its data module.");
        }
        List<MprColumn> columns =
                ids(bytes, head).stream().map(MprCatalogue::column).toList();
        long rows = Integer.toUnsignedLong(bytes.getInt(0));
        List<MprColumn.Sized> sized = sized(columns, rows, data.length() - head.rowsAt());
        List<Placed> placed = new ArrayList<>();
        int rowBytes = place(sized, placed);
        requireFit(data, rows, rowBytes, head.rowsAt());
        return new MprTable(List.copyOf(placed), rows, rowBytes, data.offset() + head.rowsAt(), openNames(columns));
    }

    /// The versions seen in public: 0 (oldest), 2, 3 up to EC-Lab 11.4x; 10, 11 from 11.50 on.
    private static Head head(MprModule data) {
        boolean old = data.layout() == MprModule.Layout.BEFORE_11_50;
        if (old && data.version() == 0) {
            return new Head(5, 1, 100);
        }
        if (old && (data.version() == 2 || data.version() == 3)) {
            return new Head(5, 2, data.version() == 2 ? 405 : 406);
        }
        if (!old && (data.version() == 10 || data.version() == 11)) {
            return new Head(6, 2, 1007);
        }
        throw BiologicRefusals.unsupported(
                "mpr-unknown-data-version",
                "The data module has version " + data.version() + ", which is not publicly known.");
    }

    private static List<Integer> ids(ByteBuffer bytes, Head head) {
        boolean wideCount = head.idsAt() == COUNT_AT + 2;
        int count = wideCount ? Short.toUnsignedInt(bytes.getShort(COUNT_AT)) : Byte.toUnsignedInt(bytes.get(COUNT_AT));
        if (count == 0 || head.idsAt() + count * head.idBytes() > head.rowsAt()) {
            throw Refused.malformed("mpr-column-count", "The data module declares " + count + " columns.");
        }
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = head.idsAt() + i * head.idBytes();
            ids.add(head.idBytes() == 1 ? Byte.toUnsignedInt(bytes.get(at)) : Short.toUnsignedInt(bytes.getShort(at)));
        }
        return ids;
    }

    private static List<String> openNames(List<MprColumn> columns) {
        return MprWidths.open(columns).stream().map(MprColumn::name).toList();
    }

    /// Each column with its width.
    private static List<MprColumn.Sized> sized(List<MprColumn> columns, long rows, long bytes) {
        List<String> open = openNames(columns);
        if (open.isEmpty()) {
            return MprWidths.sized(columns, List.of());
        }
        return Optional.of(columns)
                .filter(told -> rows > 0 && bytes % rows == 0)
                .flatMap(told -> MprWidths.conclude(told, bytes / rows))
                .orElseThrow(() -> BiologicRefusals.unsupported(
                        "mpr-unknown-column",
                        "How wide these columns are is not publicly known, and the length of the records leaves it open: "
                                + String.join(", ", open)
                                + ". EC-Lab's text export (.mpt) of the same data can be read."));
    }

    /// Says of which columns the width was concluded.
    void noteConcluded(Repairs repairs) {
        for (String name : concluded) {
            repairs.note(
                    "column-width-concluded",
                    "How wide " + name + " is, the length of the records tells; nobody has published it.",
                    0);
        }
    }

    /// All flags share one byte, which lies where the first of them is named. Returns the bytes of a record.
    private static int place(List<MprColumn.Sized> columns, List<Placed> placed) {
        ColumnNames names = new ColumnNames();
        int end = 0;
        int flagsAt = -1;
        for (MprColumn.Sized column : columns) {
            String name = names.unique(column.name());
            switch (column) {
                case MprColumn.Flag flag -> {
                    if (flagsAt < 0) {
                        flagsAt = end++;
                    }
                    placed.add(new Placed(name, flag, flagsAt));
                }
                case MprColumn.Stored stored -> {
                    placed.add(new Placed(name, stored, end));
                    end += stored.type().bytes();
                }
            }
        }
        return end;
    }

    /// The module's length settles whether the widths of all columns are right.
    private static void requireFit(MprModule data, long rows, int rowBytes, int headBytes) {
        if (data.length() - headBytes != rows * rowBytes) {
            throw Refused.malformed(
                    "mpr-rows-do-not-fit",
                    "The data module holds " + (data.length() - headBytes) + " bytes of records, but its head tells of "
                            + rows + " records of " + rowBytes + " bytes.");
        }
    }
}
