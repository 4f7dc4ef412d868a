package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Reference;
import org.provolt.formats.RealFiles;

/// A real half cell, from EC-Lab's binary file and from its text export, against what another tool found in each.
@OnOneStack
class RealFilesTest {

    private static final String BINARY = "cycler/biologic_gcpl_pr182_1.mpr";
    private static final String TEXT = "cycler/biologic_gcpl_pr182_1.mpt";
    private static final double TENTH_OF_A_MILLIVOLT = 1e-4;

    private final Laboratory laboratory;
    private final Map<String, Path> files = new HashMap<>();
    private final Map<String, List<JsonNode>> cycles = new HashMap<>();

    RealFilesTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void bringBoth() {
        for (Path file : RealFiles.files(List.of(BINARY, TEXT)).toList()) {
            LabRun run = run();
            run.bring(file);
            run.complete(Laboratory.END);
            files.put("cycler/" + file.getFileName(), file);
            cycles.put(
                    "cycler/" + file.getFileName(),
                    run.completeCycles(new Reference(file).cycles().size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BINARY, TEXT})
    void dischargedChargesAreTheReferences(String name) {
        assertThat(Cycles.numbers(cycles.get(name), "discharged_capacity_ah"))
                .zipSatisfy(
                        reference(name, Reference.Cycle::dischargedCapacityAh),
                        (found, expected) -> assertThat(found).isCloseTo(expected, Percentage.withPercentage(0.01)));
    }

    @ParameterizedTest
    @ValueSource(strings = {BINARY, TEXT})
    void chargedChargesAreTheReferences(String name) {
        assertThat(Cycles.numbers(cycles.get(name), "charged_capacity_ah"))
                .zipSatisfy(
                        reference(name, Reference.Cycle::chargedCapacityAh),
                        (found, expected) -> assertThat(found).isCloseTo(expected, Percentage.withPercentage(0.01)));
    }

    @ParameterizedTest
    @ValueSource(strings = {BINARY, TEXT})
    void efficienciesAreTheReferences(String name) {
        assertThat(Cycles.numbers(cycles.get(name), "coulombic_efficiency_percent"))
                .zipSatisfy(
                        reference(name, Reference.Cycle::coulombicEfficiencyPercent),
                        (found, expected) -> assertThat(found).isCloseTo(expected, within(0.02)));
    }

    @ParameterizedTest
    @ValueSource(strings = {BINARY, TEXT})
    void chargeWeightedMeanVoltagesAreTheReferences(String name) {
        assertThat(Cycles.numbers(cycles.get(name), "voltage_hysteresis_mean_volt"))
                .zipSatisfy(
                        reference(name, Reference.Cycle::voltageHysteresisMeanVolt),
                        (found, expected) -> assertThat(found).isCloseTo(expected, within(TENTH_OF_A_MILLIVOLT)));
    }

    private List<Double> reference(String name, ToDoubleFunction<Reference.Cycle> value) {
        return new Reference(files.get(name))
                .cycles().stream().mapToDouble(value).boxed().toList();
    }

    private LabRun run() {
        String cell = laboratory.cell();
        laboratory.pressureSet(cell, 500_000, "2000-01-01T01:00:00Z");
        return laboratory.run(
                cell,
                "anode-half-cell",
                "2000-01-03T00:00:00Z",
                UUID.randomUUID().toString());
    }
}
