package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.kernel.StageBasis;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Impedance;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;

/// Stages that nobody told follow from time, whatever is heard first: spectra, records, the time of a series.
@MetricsTest
class StagesInAnyOrderTest {

    private static final String NAME = "stages in any order";

    /// Plating from 31 to 90 s, stripping from 121 to 170 s, plating from 201 s on.
    private static final Columns RECORDS = new Recorded()
            .rest(30)
            .current(-0.001, 60, share -> -0.02)
            .rest(30)
            .current(0.001, 50, share -> 0.02)
            .rest(30)
            .current(-0.001, 60, share -> -0.02)
            .columns();

    private static List<String> inOrder = List.of();

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    @Inject
    Listening listening;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @AfterEach
    void forget() {
        memory.forgetAll();
    }

    private static Told spectrum(Bench bench, String name, double arcOhm, long second) {
        return bench.spectrumRecorded(name, null, Impedance.between(1e5, 0.1, arcOhm), second);
    }

    private static List<Told> spectra(Bench bench) {
        return List.of(
                spectrum(bench, "ocv", 90, 20),
                spectrum(bench, "plating", 91, 60),
                spectrum(bench, "plated", 92, 100),
                spectrum(bench, "stripped", 93, 180),
                spectrum(bench, "plated again", 94, 300),
                bench.spectrumRecorded(
                        "undated",
                        null,
                        Impedance.between(1e5, 0.1, 95),
                        new TimeAnchor(TimeAnchor.Kind.RUN_START, Bench.START, 60.0),
                        3),
                bench.spectrumRecorded("told", "as_built", Impedance.between(1e5, 0.1, 96), 100),
                spectrum(bench, "put right", 97, 300),
                bench.stageStated("put right", "after_plating:2", StageBasis.TOLD),
                bench.stageStated("put right", "after_stripping:1", StageBasis.CORRECTED),
                bench.spectrumRecorded("by time after all", "ocv", Impedance.between(1e5, 0.1, 98), 180),
                bench.stageStated("by time after all", null, StageBasis.CORRECTED));
    }

    private static List<Told> facts() {
        Bench bench = new Bench(NAME);
        List<Told> facts = new ArrayList<>(List.of(
                bench.registered(),
                bench.started(CellConfiguration.ANODE_HALF_CELL),
                bench.opened("a", 700),
                bench.recorded("a", 0, RECORDS.rows(0, 75)),
                bench.recorded("a", 75, RECORDS.rows(75, RECORDS.size())),
                bench.anchored("a", 0),
                bench.corrected(CellConfiguration.METAL_PLATING, false)));
        facts.addAll(spectra(bench));
        return facts;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultsAreTheSameInAnyOrder(long seed) {
        List<String> expected = inOrder();
        Random random = new Random(seed);
        assertThat(listening.inAnyOrder(facts(), new Bench(NAME).run, random)).isEqualTo(expected);
    }

    private List<String> inOrder() {
        if (inOrder.isEmpty()) {
            ears.hear(facts());
            inOrder = listening.settled(new Bench(NAME).run);
            memory.forgetAll();
        }
        return inOrder;
    }

    private List<String> stages() {
        listening.settled(new Bench(NAME).run);
        return Api.get("/runs/" + new Bench(NAME).run + "/spectra")
                .jsonPath()
                .getList(
                        "items.collect { (it.stage ?: it.stage_absent_because) + ' ' + (it.stage_basis ?: '') }",
                        String.class);
    }

    @Test
    void eachHasTheStageThatItsTimeTells() {
        ears.hear(facts());
        assertThat(stages())
                .containsExactly(
                        "stage-time-unknown ",
                        "ocv derived",
                        "stage-during-half-cycle ",
                        "after_plating:1 derived",
                        "as_built told",
                        "after_stripping:1 derived",
                        "after_stripping:1 derived",
                        "after_plating:2 derived",
                        "after_stripping:1 corrected");
    }

    @Test
    void beforeThereAreRecordsNothingIsKnownAndThenTheyTell() {
        Bench bench = new Bench(NAME);
        ears.hear(bench.registered(), bench.started(CellConfiguration.METAL_PLATING));
        ears.hear(spectrum(bench, "plated", 92, 100));
        assertThat(stages()).containsExactly("no-records ");
        ears.hear(bench.opened("a", 0), bench.recorded("a", 0, RECORDS));
        assertThat(stages()).containsExactly("after_plating:1 derived");
    }

    @Test
    void whoIsCorrectedBackHasTheFirstResultsAgain() {
        Bench bench = new Bench(NAME);
        ears.hear(bench.registered(), bench.started(CellConfiguration.METAL_PLATING));
        ears.hear(bench.spectrumRecorded("told", "as_built", Impedance.between(1e5, 0.1, 96), 100));
        List<String> first = listening.settled(bench.run);
        ears.hear(bench.stageStated("told", "ocv", StageBasis.CORRECTED));
        assertThat(stages()).containsExactly("ocv corrected");
        assertThat(listening.settled(bench.run)).isNotEqualTo(first);
        ears.hear(bench.stageStated("told", "as_built", StageBasis.CORRECTED));
        assertThat(stages()).containsExactly("as_built told");
        assertThat(listening.settled(bench.run)).isEqualTo(first);
    }

    @Test
    void aTimeThatIsPutRightMovesTheStage() {
        Bench bench = new Bench(NAME);
        ears.hear(bench.registered(), bench.started(CellConfiguration.METAL_PLATING), bench.opened("a", 700));
        ears.hear(bench.recorded("a", 0, RECORDS), spectrum(bench, "plated", 92, 100));
        assertThat(stages()).containsExactly("ocv derived");
        ears.hear(bench.anchored("a", 0));
        assertThat(stages()).containsExactly("after_plating:1 derived");
    }

    /// What ran on the cell before is not open circuit.
    @Test
    void beforeTheFirstCurrentOfALaterRunNothingIsKnown() {
        Bench bench = new Bench(NAME);
        ears.hear(bench.registered(), bench.started(CellConfiguration.METAL_PLATING), bench.opened("a", 0));
        ears.hear(bench.recorded("a", 0, RECORDS), spectrum(bench, "ocv", 90, 20));
        assertThat(stages()).containsExactly("ocv derived");
        ears.hear(bench.startedBefore(3600));
        assertThat(stages()).containsExactly("several-runs ");
    }
}
