package org.provolt.formats;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Whether two representations hold the same records, as a text export holds those of its binary file.
///
/// Compared are test time, voltage and current, record by record, within the coarser representation's precision. Reads
/// both as streams and keeps one block of each.
public final class SameRecords {

    /// EC-Lab prints float32 with 8 significant digits and float64 with 16; a current that had to be derived from
    /// charge and time loses digits in the difference of two times.
    private static final List<Quantity> QUANTITIES = List.of(
            new Quantity(Bdf.TEST_TIME, 1e-9, 1e-6),
            new Quantity(Bdf.VOLTAGE, 1e-6, 1e-7),
            new Quantity(Bdf.CURRENT, 1e-4, 1e-9));

    /// How far apart two values of a quantity may lie: relative to the larger, or absolute in BDF's unit.
    private record Quantity(String name, double relative, double absolute) {
        boolean same(double first, double second) {
            double allowed = Math.max(absolute, relative * Math.max(Math.abs(first), Math.abs(second)));
            return Double.compare(first, second) == 0 || Math.abs(first - second) <= allowed;
        }
    }

    /// What came of a comparison. Rows count from 0.
    public sealed interface Result {

        /// Every record that both have is the same.
        ///
        /// @param rows how many both have
        /// @param more which one goes on after them
        record Same(long rows, More more) implements Result {}

        /// They hold different records.
        ///
        /// @param row    the first that differs
        /// @param column BDF's name of the quantity that differs
        record Different(long row, String column, double first, double second) implements Result {}
    }

    /// Which representation holds more records.
    public enum More {
        NEITHER,
        FIRST,
        SECOND
    }

    private final Cursor first;
    private final Cursor second;

    private SameRecords(Cursor first, Cursor second) {
        this.first = first;
        this.second = second;
    }

    /// Compares two freshly opened files of one series each, and reads both.
    public static Result compare(CyclerFile first, CyclerFile second) {
        return compare(
                () -> first.nextBlock().map(RecordBlock::columns),
                () -> second.nextBlock().map(RecordBlock::columns));
    }

    /// Compares two streams of blocks, each empty after its last.
    public static Result compare(Supplier<Optional<Columns>> first, Supplier<Optional<Columns>> second) {
        return new SameRecords(new Cursor(first), new Cursor(second)).compare();
    }

    private Result compare() {
        long row = 0;
        boolean firstGoesOn = first.advance();
        boolean secondGoesOn = second.advance();
        while (firstGoesOn && secondGoesOn) {
            for (Quantity quantity : QUANTITIES) {
                double a = first.at(quantity.name());
                double b = second.at(quantity.name());
                if (!quantity.same(a, b)) {
                    return new Result.Different(row, quantity.name(), a, b);
                }
            }
            row++;
            firstGoesOn = first.advance();
            secondGoesOn = second.advance();
        }
        return new Result.Same(row, firstGoesOn ? More.FIRST : secondGoesOn ? More.SECOND : More.NEITHER);
    }

    /// A place within a stream of blocks.
    private static final class Cursor {

        private final Supplier<Optional<Columns>> blocks;
        private Columns block = Columns.of(java.util.Map.of());
        private int row = -1;

        Cursor(Supplier<Optional<Columns>> blocks) {
            this.blocks = blocks;
        }

        boolean advance() {
            row++;
            while (row >= block.size()) {
                Optional<Columns> next = blocks.get();
                if (next.isEmpty()) {
                    return false;
                }
                block = next.get();
                row = 0;
            }
            return true;
        }

        double at(String name) {
            return block.at(name, row);
        }
    }
}
