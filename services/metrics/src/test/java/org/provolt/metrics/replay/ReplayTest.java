package org.provolt.metrics.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Impedance;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Settled;
import org.provolt.metrics.fixtures.Told;
import org.provolt.metrics.store.Sql;

/// What a replay finds, on a run with cycles, load cell readings and a spectrum, some of whose facts came late.
@MetricsTest
class ReplayTest {

    private static final Columns RECORDS =
            new Recorded().rest(5).cycle(60, 50).cycle(61, 52).cycle(62, 54).columns();
    private static final int CYCLES = 3;
    private static final int RESULTS = CYCLES * 14 + 3 + 2 * 6;

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    @Inject
    Settled settled;

    @Inject
    Sql sql;

    @Inject
    Replay replay;

    private final Bench bench = new Bench();

    @BeforeEach
    void aMeasuredRun() {
        memory.forgetAll();
        ears.hear(facts());
        settled.await();
        ears.hear(bench.areaCorrected(1.13));
        ears.hear(bench.represented("a", Bench.OTHER_FILE, RECORDS.size()));
        settled.await();
    }

    @AfterEach
    void forget() {
        memory.forgetAll();
    }

    private List<Told> facts() {
        List<Told> facts = new ArrayList<>();
        facts.add(bench.registered());
        facts.add(bench.fixtureRegistered(113.1));
        facts.add(bench.calibratedFrom("first", 25, 400, -86_400));
        facts.add(bench.pressed("first", 22_000, -3600));
        facts.add(bench.started(CellConfiguration.METAL_PLATING));
        facts.add(bench.opened("a", 0));
        facts.add(bench.recorded("a", 0, RECORDS));
        facts.add(bench.read(-100, 900, tenth -> 0.1));
        facts.add(bench.spectrumRecorded("s", "ocv", Impedance.between(1e5, 0.1), 60));
        facts.add(bench.completed());
        return facts;
    }

    @Test
    void whatIsRebuiltIsWhatIsThere() throws Exception {
        ReplayReport report = replay.run(2);
        assertThat(report.lines()).endsWith("No difference.").hasSize(2);
        assertThat(report.exitCode()).isEqualTo(ReplayReport.SAME);
        assertThat(report.runs()).singleElement().satisfies(run -> {
            assertThat(run.samples()).isEqualTo(RECORDS.size());
            assertThat(run.results()).isEqualTo(RESULTS);
        });
    }

    /// The smallest change that a double can have.
    @Test
    void aResultThatWasAlteredInItsLastBitIsNamed() throws Exception {
        change("""
                update result set value = value * (1 + 2.3e-16) where run_id = ? and cycle = 2
                  and metric = 'coulombic_efficiency_percent' and standing = 'current'""");
        ReplayReport report = replay.run(1);
        assertThat(report.exitCode()).isEqualTo(ReplayReport.DIFFERENT);
        assertThat(report.lines().getFirst())
                .contains("cycle 2 coulombic_efficiency_percent", ": different (live 85.", ", rebuilt 85.");
        assertThat(report.lines()).hasSize(3).endsWith("The rebuilt results are not the live ones.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from result where run_id = ? and cycle = 1 and metric = 'slippage_ah' and standing = 'current'",
                "update cycle_view set measured = replace(measured, '\"cycle\":2,', '\"cycle\":7,') where run_id = ?",
                "update spectrum_view set fitted = replace(fitted, 'ocv', 'as_built') where run_id = ?",
                "update result_conditions set content = replace(content, '1.13', '1.14') where ?::uuid is not null"
            })
    void whateverWasAlteredIsFound(String alteration) throws Exception {
        change(alteration);
        assertThat(replay.run(1).exitCode()).isEqualTo(ReplayReport.DIFFERENT);
    }

    /// Its news is still there: the live results may rightly be behind.
    @Test
    void aRunThatIsBeingMeasuredIsNotCalledDifferent() {
        RunReplayed behind = new RunReplayed(
                bench.run, true, List.of(new Difference("sheet of cycle 1", "only rebuilt", "", "")), 10, 9);
        ReplayReport report = new ReplayReport(List.of(behind), 1.0);
        assertThat(report.exitCode()).isEqualTo(ReplayReport.NOT_COMPARED);
        assertThat(report.lines()).first().asString().endsWith("not compared, it is being measured");
    }

    @Test
    void theLiveServiceIsLeftAsItWas() throws Exception {
        List<String> before = everything();
        replay.run(2);
        assertThat(everything()).isEqualTo(before);
    }

    /// Every row that is derived or told, and what is left of the schema beside it.
    private List<String> everything() {
        List<String> rows = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            Stream.concat(ReplaySchema.TABLES.stream(), ReplaySchema.BY_DIGEST.stream())
                    .forEach(table -> rows.addAll(sql.list(
                            "select xmin::text || ' ' || ctid::text as row from public." + table + " order by 1",
                            row -> table + " " + row.text("row"))));
            rows.addAll(sql.list(
                    "select count(*)::text || max(global_index) as facts from event", row -> row.text("facts")));
            rows.addAll(sql.list(
                    "select nspname::text as name from pg_namespace where nspname = 'replay'",
                    row -> row.text("name")));
        });
        return rows;
    }

    private void change(String alteration) {
        int rows = QuarkusTransaction.requiringNew().call(() -> sql.update(alteration, bench.run));
        assertThat(rows).isPositive();
    }
}
