package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.contracts.cellbuild.CellBuildFact;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.contracts.cycling.CyclingFact;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.pressure.PressureFact;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;
import org.provolt.metrics.heard.ImageNews;
import org.provolt.metrics.heard.News;

/// Whatever the service listens to, together: topics interleaved in any way, facts repeated, late, in other batches,
/// consumers lost between. The current results of the run, of its spectra and of the cell's images are the same to the
/// bit, and so is what a study shows of them.
@MetricsTest
class EverythingInAnyOrderTest {

    private static final String NAME = "everything in any order";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /// Facts that no result depends on. The end of a run is told as its completion.
    private static final Set<Class<?>> SAY_NOTHING = Set.of(
            LotReceived.class,
            CellRetired.class,
            MappingSaved.class,
            LoadCellsMapped.class,
            LoadCellsWithdrawn.class,
            ImageRefused.class,
            RunAborted.class);

    private static List<String> inOrder = List.of();

    @Inject
    Ears ears;

    @Inject
    Consumers consumers;

    @Inject
    Memory memory;

    @Inject
    Microscope microscope;

    @Inject
    News news;

    @Inject
    ImageNews imageNews;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @AfterEach
    void forget() {
        memory.forgetAll();
    }

    private EverythingTold told(Random random, int longestPart) {
        return new EverythingTold(new Bench(NAME), microscope, random, longestPart);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultsAreTheSameInAnyOrder(long seed) {
        List<String> expected = inOrder();
        Random random = new Random(seed);
        EverythingTold told = told(random, 80);
        consumers.hear(told.facts(), told.bench().run, random);
        assertThat(settled(told)).isEqualTo(expected);
    }

    /// A fact that the service comes to hear belongs here too.
    @Test
    void everyKindOfFactIsTold() {
        Set<Class<?>> told = told(new Random(0), 80).facts().stream()
                .map(fact -> fact.fact().getClass())
                .collect(Collectors.toSet());
        Set<Class<?>> kinds = Stream.of(CellBuildFact.class, CyclingFact.class, PressureFact.class, ImagingFact.class)
                .flatMap(EverythingInAnyOrderTest::kinds)
                .filter(kind -> !SAY_NOTHING.contains(kind))
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(kinds);
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EverythingInAnyOrderTest::kinds)
                : Stream.of(family);
    }

    @Test
    void theFactsAreWorthTheTest() {
        assertThat(inOrder())
                .anyMatch(line -> line.contains("records-missing"))
                .anyMatch(line -> line.contains("\"basis\":\"load-cell\""))
                .anyMatch(line -> line.contains("\"basis\":\"measured\""))
                .anyMatch(line -> line.contains("arc-not-closed"))
                .anyMatch(line -> line.contains("\"stage_basis\":\"derived\""))
                .anyMatch(line -> line.contains("imaging_after_plating_second"))
                .anyMatch(line -> line.contains("coulombic_efficiency_standard_uncertainty_percent"))
                .anyMatch(line -> line.matches("\\d+ plateau_noise_volt \\w+ \\d.*"))
                .anyMatch(line -> line.contains("apparent_porosity"))
                .anyMatch(line -> line.startsWith("comparison") && line.contains("points"))
                .noneMatch(line -> line.contains("911000"));
    }

    private List<String> inOrder() {
        if (inOrder.isEmpty()) {
            EverythingTold told = told(new Random(0), 1000);
            ears.hear(told.facts());
            inOrder = settled(told);
            memory.forgetAll();
        }
        return inOrder;
    }

    private List<String> settled(EverythingTold told) {
        await().atMost(LIMIT)
                .until(() -> QuarkusTransaction.requiringNew().call(() -> news.waiting() + imageNews.waiting()) == 0);
        List<String> lines = new ArrayList<>(memory.current(told.bench().run));
        lines.addAll(memory.currentOfImages(told.bench().cell));
        lines.add("comparison "
                + Api.get("/studies/" + told.study() + "/comparison?metric=coulombic_efficiency_percent")
                        .asString());
        lines.add("regime map "
                + Api.get("/studies/" + told.study() + "/regime-map").asString());
        return lines;
    }
}
