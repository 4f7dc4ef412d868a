package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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

    static long part(double second) {
        return (long) Math.floor(second / PART_SECOND);
    }

    /// Takes one reading that somebody told.
    public interface ToldTaker {
        /// @param column     `load_cell_volt` or `surface_pressure_pa`
        /// @param sameTeller whether it was the one who is asked about
        void take(double second, String column, double value, boolean sameTeller);
    }

    /// Readings that are there about some moments: of each of their ten minutes those between the first and the last,
    /// as often as they were told.
    ///
    /// @param seconds rising
    public void near(FixtureId fixtureId, Teller teller, double[] seconds, ToldTaker each) {
        List<Long> parts = Arrays.stream(seconds)
                .mapToLong(ReadingBlocks::part)
                .distinct()
                .boxed()
                .toList();
        for (Object[] row : rows(fixtureId, parts, seconds[0], seconds[seconds.length - 1])) {
            boolean sameTeller = teller.name().equals(row[2]);
            rows(row).through((second, column, value) -> each.take(second, column, value, sameTeller));
        }
    }

    /// Readings from a moment until before another, in order of time.
    public void through(FixtureId fixtureId, double from, double until, Taker each) {
        for (Long part : parts(fixtureId, part(from), part(until))) {
            List<ReadingRows> blocks = rows(fixtureId, List.of(part), from, until).stream()
                    .map(ReadingBlocks::rows)
                    .toList();
            ReadingRows.together(blocks).through((second, column, value) -> {
                if (second >= from && second < until) {
                    each.take(second, column, value);
                }
            });
        }
    }

    List<Long> parts(FixtureId fixtureId, long first, long last) {
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

    /// How many there are from a moment until before another, or more: those of a block that begins before or ends
    /// after count, and those that several told count as often.
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

    /// Blocks of ten minutes that a live load cell told some readings of from a moment until before another: kind of
    /// quantity, content, teller, ten minutes, first second.
    List<Object[]> live(FixtureId fixtureId, long part, double from, double until) {
        List<?> found = entityManager
                .createNativeQuery("""
                        select volt, content, told_by, part, first_second from reading_block
                        where fixture_id = ?1 and import_id is null and part = ?2
                          and last_second >= ?3 and first_second < ?4""", Object[].class)
                .setParameter(1, fixtureId.value())
                .setParameter(2, part)
                .setParameter(3, from)
                .setParameter(4, until)
                .getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    /// Whether a live load cell told any reading from a moment until before another.
    public boolean anyLive(FixtureId fixtureId, double from, double until) {
        return parts(fixtureId, part(from), part(until)).stream()
                .flatMap(part -> live(fixtureId, part, from, until).stream())
                .map(ReadingBlocks::rows)
                .anyMatch(rows -> rows.without(from, until).second().length < rows.second().length);
    }

    private List<Object[]> rows(FixtureId fixtureId, List<Long> parts, double from, double until) {
        List<Object[]> found = new ArrayList<>();
        for (int at = 0; at < parts.size(); at += PARTS_AT_ONCE) {
            for (Object row : entityManager
                    .createNativeQuery("""
                            select volt, content, told_by from reading_block
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

    /// @param row begins with the kind of quantity and the content
    static ReadingRows rows(Object[] row) {
        return ReadingRows.of((byte[]) row[1], (Boolean) row[0]);
    }
}
