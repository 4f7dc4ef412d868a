package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;

/// Enters readings in the blocks, and strikes out those that were taken back.
@Singleton
class ReadingEntries {

    private final EntityManager entityManager;
    private final ReadingBlocks blocks;

    ReadingEntries(EntityManager entityManager, ReadingBlocks blocks) {
        this.entityManager = entityManager;
        this.blocks = blocks;
    }

    /// Readings in order of time.
    void enter(ReadingsRecorded readings) {
        Columns columns = readings.columns();
        int from = 0;
        while (from < columns.size()) {
            long part = ReadingBlocks.part(columns.at(Bdf.UNIX_TIME, from));
            int to = from + 1;
            while (to < columns.size() && ReadingBlocks.part(columns.at(Bdf.UNIX_TIME, to)) == part) {
                to++;
            }
            enter(readings, part, columns.rows(from, to));
            from = to;
        }
    }

    private void enter(ReadingsRecorded readings, long part, Columns columns) {
        boolean volt = columns.has(LoadCellMessage.VOLT);
        SampleSource source = readings.source();
        double[] second = columns.column(Bdf.UNIX_TIME);
        double[] value = columns.column(volt ? LoadCellMessage.VOLT : Bdf.SURFACE_PRESSURE);
        entityManager
                .createNativeQuery("""
                        insert into reading_block (fixture_id, part, first_second, last_second, size, volt, content,
                                                   import_id, reading, told_by)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as uuid), cast(?9 as integer), ?10)""")
                .setParameter(1, readings.fixtureId().value())
                .setParameter(2, part)
                .setParameter(3, second[0])
                .setParameter(4, second[second.length - 1])
                .setParameter(5, second.length)
                .setParameter(6, volt)
                .setParameter(7, ReadingRows.content(second, value))
                .setParameter(8, source == null ? null : source.importId().toString())
                .setParameter(
                        9,
                        readings.reading() == null ? null : readings.reading().toString())
                .setParameter(10, Teller.of(readings).name())
                .executeUpdate();
    }

    /// Those that a file told.
    void strike(ReadingsWithdrawn withdrawn) {
        entityManager
                .createNativeQuery(
                        "delete from reading_block where fixture_id = ?1 and import_id = ?2 and reading <= ?3")
                .setParameter(1, withdrawn.fixtureId().value())
                .setParameter(2, withdrawn.importId().value())
                .setParameter(3, withdrawn.lastReading())
                .executeUpdate();
    }

    /// Those that the live load cell told until now, from a moment until before another.
    void strike(LiveReadingsWithdrawn withdrawn) {
        double from = UnixSecond.of(withdrawn.from());
        double until = UnixSecond.of(withdrawn.until());
        for (long part : blocks.parts(withdrawn.fixtureId(), ReadingBlocks.part(from), ReadingBlocks.part(until))) {
            blocks.live(withdrawn.fixtureId(), part, from, until)
                    .forEach(block -> strike(withdrawn.fixtureId(), block, from, until));
        }
    }

    private void strike(FixtureId fixtureId, Object[] block, double from, double until) {
        ReadingRows left = ReadingBlocks.rows(block).without(from, until);
        if (left.second().length == 0) {
            drop(fixtureId, block);
        } else {
            shrink(fixtureId, block, left);
        }
    }

    private void drop(FixtureId fixtureId, Object[] block) {
        at(
                        "delete from reading_block where fixture_id = ?1 and part = ?2 and first_second = ?3 and told_by = ?4",
                        fixtureId,
                        block)
                .executeUpdate();
    }

    private void shrink(FixtureId fixtureId, Object[] block, ReadingRows left) {
        at("""
                        update reading_block set first_second = ?5, last_second = ?6, size = ?7, content = ?8
                        where fixture_id = ?1 and part = ?2 and first_second = ?3 and told_by = ?4""", fixtureId, block)
                .setParameter(5, left.second()[0])
                .setParameter(6, left.second()[left.second().length - 1])
                .setParameter(7, left.second().length)
                .setParameter(8, ReadingRows.content(left.second(), left.value()))
                .executeUpdate();
    }

    private Query at(String statement, FixtureId fixtureId, Object[] block) {
        return entityManager
                .createNativeQuery(statement)
                .setParameter(1, fixtureId.value())
                .setParameter(2, block[3])
                .setParameter(3, block[4])
                .setParameter(4, block[2]);
    }
}
