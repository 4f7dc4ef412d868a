package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;

/// The readings of every load cell, as blocks by ten minutes of the clock, so that no more of them is on the heap at
/// once. A block is times and then values as little-endian float64.
@Singleton
public class ReadingBlocks {

    private static final double PART_SECOND = 600;
    private static final int PARTS_AT_ONCE = 500;

    private final EntityManager entityManager;

    ReadingBlocks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Takes one reading.
    public interface Taker {
        /// @param column `load_cell_volt` or `surface_pressure_pa`
        void take(double second, String column, double value);
    }

    /// Keeps readings, in order of time.
    void keep(ReadingsRecorded readings) {
        Columns columns = readings.columns();
        String value = columns.has(LoadCellMessage.VOLT) ? LoadCellMessage.VOLT : Bdf.SURFACE_PRESSURE;
        int from = 0;
        while (from < columns.size()) {
            long part = part(columns.at(Bdf.UNIX_TIME, from));
            int to = from + 1;
            while (to < columns.size() && part(columns.at(Bdf.UNIX_TIME, to)) == part) {
                to++;
            }
            keep(readings, part, value, from, to);
            from = to;
        }
    }

    private void keep(ReadingsRecorded readings, long part, String value, int from, int to) {
        Columns columns = readings.columns();
        SampleSource source = readings.source();
        ByteBuffer content = ByteBuffer.allocate(2 * (to - from) * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (String name : List.of(Bdf.UNIX_TIME, value)) {
            for (int row = from; row < to; row++) {
                content.putDouble(columns.at(name, row));
            }
        }
        entityManager
                .createNativeQuery("""
                        insert into reading_block (fixture_id, part, first_second, last_second, size, volt, content,
                                                   import_id, reading)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid), cast(?9 as integer))""")
                .setParameter(1, readings.fixtureId().value())
                .setParameter(2, part)
                .setParameter(3, columns.at(Bdf.UNIX_TIME, from))
                .setParameter(4, columns.at(Bdf.UNIX_TIME, to - 1))
                .setParameter(5, to - from)
                .setParameter(6, value.equals(LoadCellMessage.VOLT))
                .setParameter(7, content.array())
                .setParameter(8, source == null ? null : source.importId().toString())
                .setParameter(
                        9,
                        readings.reading() == null ? null : readings.reading().toString())
                .executeUpdate();
    }

    /// Those that a file told.
    void drop(ReadingsWithdrawn withdrawn) {
        entityManager
                .createNativeQuery(
                        "delete from reading_block where fixture_id = ?1 and import_id = ?2 and reading <= ?3")
                .setParameter(1, withdrawn.fixtureId().value())
                .setParameter(2, withdrawn.importId().value())
                .setParameter(3, withdrawn.lastReading())
                .executeUpdate();
    }

    /// Whether a file's reading, or one before it, told any that count.
    public boolean anyOf(FixtureId fixtureId, ImportId importId, int lastReading) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from reading_block where fixture_id = ?1 and import_id = ?2 and reading <= ?3 limit 1")
                .setParameter(1, fixtureId.value())
                .setParameter(2, importId.value())
                .setParameter(3, lastReading)
                .getResultList()
                .isEmpty();
    }

    private static long part(double second) {
        return (long) Math.floor(second / PART_SECOND);
    }

    /// Readings that are there about some moments: of each of their ten minutes those between the first and the last.
    ///
    /// @param seconds rising
    public void near(FixtureId fixtureId, double[] seconds, Taker each) {
        List<Long> parts = Arrays.stream(seconds)
                .mapToLong(ReadingBlocks::part)
                .distinct()
                .boxed()
                .toList();
        for (Object[] row : rows(fixtureId, parts, seconds[0], seconds[seconds.length - 1])) {
            block(row).through(each);
        }
    }

    /// Readings from a moment until before another, in order of time.
    public void through(FixtureId fixtureId, double from, double until, Taker each) {
        for (Long part : parts(fixtureId, part(from), part(until))) {
            List<Block> blocks = rows(fixtureId, List.of(part), from, until).stream()
                    .map(ReadingBlocks::block)
                    .toList();
            Block all = Block.together(blocks);
            all.through((second, column, value) -> {
                if (second >= from && second < until) {
                    each.take(second, column, value);
                }
            });
        }
    }

    private List<Long> parts(FixtureId fixtureId, long first, long last) {
        List<Long> parts = new ArrayList<>();
        for (Object part : entityManager
                .createNativeQuery("""
                        select distinct part from reading_block where fixture_id = ?1 and part between ?2 and ?3
                        order by part""", Long.class)
                .setParameter(1, fixtureId.value())
                .setParameter(2, first)
                .setParameter(3, last)
                .getResultList()) {
            parts.add((Long) part);
        }
        return parts;
    }

    /// How many there are from a moment until before another; those of a block that begins before or ends after count.
    public long atMost(UUID fixtureId, double from, double until) {
        return ((Number) entityManager
                        .createNativeQuery("""
                                select coalesce(sum(size), 0) from reading_block
                                where fixture_id = ?1 and part between ?2 and ?3
                                  and last_second >= ?4 and first_second < ?5""")
                        .setParameter(1, fixtureId)
                        .setParameter(2, part(from))
                        .setParameter(3, part(until))
                        .setParameter(4, from)
                        .setParameter(5, until)
                        .getSingleResult())
                .longValue();
    }

    private List<Object[]> rows(FixtureId fixtureId, List<Long> parts, double from, double until) {
        List<Object[]> found = new ArrayList<>();
        for (int at = 0; at < parts.size(); at += PARTS_AT_ONCE) {
            for (Object row : entityManager
                    .createNativeQuery("""
                            select volt, content from reading_block
                            where fixture_id = ?1 and part in (?2) and last_second >= ?3 and first_second <= ?4
                            order by part, first_second""", Object[].class)
                    .setParameter(1, fixtureId.value())
                    .setParameter(2, parts.subList(at, Math.min(at + PARTS_AT_ONCE, parts.size())))
                    .setParameter(3, from)
                    .setParameter(4, until)
                    .getResultList()) {
                found.add((Object[]) row);
            }
        }
        return found;
    }

    private static Block block(Object[] row) {
        ByteBuffer content = ByteBuffer.wrap((byte[]) row[1]).order(ByteOrder.LITTLE_ENDIAN);
        int size = content.capacity() / 2 / Double.BYTES;
        double[] second = new double[size];
        double[] value = new double[size];
        content.asDoubleBuffer().get(second).get(value);
        boolean[] volt = new boolean[size];
        Arrays.fill(volt, (Boolean) row[0]);
        return new Block(second, value, volt);
    }

    /// Readings in order of time.
    @SuppressWarnings("ArrayRecordComponent") // read and passed on; never compared
    private record Block(double[] second, double[] value, boolean[] volt) {

        static Block together(List<Block> blocks) {
            int size = blocks.stream().mapToInt(block -> block.second.length).sum();
            Block all = new Block(new double[size], new double[size], new boolean[size]);
            int to = 0;
            boolean rising = true;
            for (Block block : blocks) {
                rising &= to == 0 || block.second[0] > all.second[to - 1];
                System.arraycopy(block.second, 0, all.second, to, block.second.length);
                System.arraycopy(block.value, 0, all.value, to, block.second.length);
                System.arraycopy(block.volt, 0, all.volt, to, block.second.length);
                to += block.second.length;
            }
            return rising ? all : all.sorted();
        }

        private Block sorted() {
            int[] order = IntStream.range(0, second.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(row -> second[row]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            Block sorted = new Block(new double[order.length], new double[order.length], new boolean[order.length]);
            for (int place = 0; place < order.length; place++) {
                sorted.second[place] = second[order[place]];
                sorted.value[place] = value[order[place]];
                sorted.volt[place] = volt[order[place]];
            }
            return sorted;
        }

        void through(Taker each) {
            for (int row = 0; row < second.length; row++) {
                each.take(second[row], volt[row] ? LoadCellMessage.VOLT : Bdf.SURFACE_PRESSURE, value[row]);
            }
        }
    }
}
