package org.provolt.formats.biologic;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.formats.RecordBlock;
import org.provolt.formats.reading.VendorRows;
import org.provolt.kernel.Columns;

/// The records of an `.mpr`'s data module, as many as the file really holds.
final class MprRows implements VendorRows {

    private final MprFile file;
    private final MprTable table;
    private long nextRow;
    private Optional<Truncation> truncation = Optional.empty();

    MprRows(MprFile file, MprTable table) {
        this.file = file;
        this.table = table;
    }

    @Override
    public List<String> names() {
        return table.columns().stream().map(MprTable.Placed::name).toList();
    }

    @Override
    public Optional<Columns> next() {
        int wanted = (int) Math.min(RecordBlock.MOST_ROWS, table.rows() - nextRow);
        if (wanted == 0 || truncation.isPresent()) {
            return Optional.empty();
        }
        ByteBuffer bytes = file.read(table.rowsAt() + nextRow * table.rowBytes(), wanted * table.rowBytes());
        int got = bytes.limit() / table.rowBytes();
        nextRow += got;
        if (got < wanted) {
            truncation = Optional.of(new Truncation(
                    nextRow,
                    Optional.of(table.rows()),
                    "The file ends within its records, before record " + nextRow + "."));
        }
        return got == 0 ? Optional.empty() : Optional.of(columns(bytes, got));
    }

    private Columns columns(ByteBuffer bytes, int rows) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (MprTable.Placed placed : table.columns()) {
            double[] values = new double[rows];
            read(placed, bytes, values);
            columns.put(placed.name(), values);
        }
        return Columns.of(columns);
    }

    private void read(MprTable.Placed placed, ByteBuffer bytes, double[] values) {
        switch (placed.column()) {
            case MprColumn.Flag flag -> {
                for (int row = 0; row < values.length; row++) {
                    values[row] = flag.value(Byte.toUnsignedInt(bytes.get(row * table.rowBytes() + placed.at())));
                }
            }
            case MprColumn.Stored stored -> stored.type().read(bytes, placed.at(), table.rowBytes(), values);
        }
    }

    @Override
    public Optional<Truncation> truncation() {
        return truncation;
    }

    @Override
    public void close() {
        file.close();
    }
}
