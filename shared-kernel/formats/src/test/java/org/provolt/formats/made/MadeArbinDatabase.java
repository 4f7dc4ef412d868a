package org.provolt.formats.made;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes a database as Arbin's programs do, with the columns that a reader needs.
public final class MadeArbinDatabase {

    private static final double FIRST_DAY = 46_000;
    private static final double SECONDS_PER_DAY = 86_400;

    private MadeArbinDatabase() {}

    /// A record's number and test; what it shows follows from the number.
    public record Point(int test, int number) {}

    /// Points in the order in which they are stored.
    public static byte[] of(List<Point> points) {
        try {
            Path file = Files.createTempFile("made", ".res");
            try (Database database = DatabaseBuilder.create(Database.FileFormat.V2000, file.toFile())) {
                Table global = new TableBuilder("Global_Table")
                        .addColumn(new ColumnBuilder("Test_ID", DataType.LONG))
                        .addColumn(new ColumnBuilder("Test_Name", DataType.TEXT))
                        .addColumn(new ColumnBuilder("Channel_Index", DataType.LONG))
                        .toTable(database);
                global.addRow(1, "made", 11);
                Table records = table(database);
                for (Point point : points) {
                    records.addRow(row(point));
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table table(Database database) throws IOException {
        TableBuilder table = new TableBuilder("Channel_Normal_Table")
                .addColumn(new ColumnBuilder("Test_ID", DataType.LONG))
                .addColumn(new ColumnBuilder("Data_Point", DataType.LONG));
        for (String name : List.of("Test_Time", "Step_Time", "DateTime")) {
            table.addColumn(new ColumnBuilder(name, DataType.DOUBLE));
        }
        table.addColumn(new ColumnBuilder("Step_Index", DataType.INT));
        table.addColumn(new ColumnBuilder("Cycle_Index", DataType.INT));
        for (String name : List.of("Current", "Voltage")) {
            table.addColumn(new ColumnBuilder(name, DataType.FLOAT));
        }
        for (String name : List.of("Charge_Capacity", "Discharge_Capacity")) {
            table.addColumn(new ColumnBuilder(name, DataType.DOUBLE));
        }
        return table.toTable(database);
    }

    private static Object[] row(Point point) {
        int second = point.number() - 1;
        boolean charges = MadeCyclerTables.charges(second);
        double inHalf = MadeCyclerTables.ampereHour(second % 25);
        return new Object[] {
            point.test(),
            point.number(),
            (double) second,
            (double) (second % 25),
            FIRST_DAY + second / SECONDS_PER_DAY,
            1 + MadeCyclerTables.half(second) % 2,
            1 + second / 50,
            charges ? 0.5e-3f : -0.5e-3f,
            (float) MadeCyclerTables.volt(second),
            charges ? inHalf : 0,
            charges ? 0 : inHalf
        };
    }
}
