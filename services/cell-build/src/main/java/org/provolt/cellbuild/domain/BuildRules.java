package org.provolt.cellbuild.domain;

import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Require;

/// What a build must be to be possible. Every fault is named at once.
final class BuildRules {

    /// Above this the area was surely written in mm² or worse: 1 m².
    private static final double LARGEST_AREA_CM2 = 10_000;

    /// 0.1 µm², smaller than any electrode: a slip, and densities by it would be no numbers.
    private static final double SMALLEST_AREA_CM2 = 1e-9;

    private static final int LONGEST_LABEL = 200;

    private BuildRules() {}

    static void check(@Nullable CellBuild build) {
        if (build == null) {
            throw Refused.malformed("malformed", "The request has no body.");
        }
        Require require = new Require()
                .present(build.label(), "/label")
                .present(build.format(), "/format")
                .present(build.workingElectrode(), "/working_electrode")
                .present(build.counterElectrode(), "/counter_electrode")
                .present(build.separator(), "/separator")
                .present(build.electrolyte(), "/electrolyte");
        String label = build.label();
        require.that(
                label == null || label.length() <= LONGEST_LABEL,
                "/label",
                "A label has at most " + LONGEST_LABEL + " characters.");
        workingElectrode(build.workingElectrode(), require);
        counterElectrode(build.counterElectrode(), require);
        if (build.separator() != null) {
            require.present(build.separator().material(), "/separator/material");
        }
        electrolyte(build.electrolyte(), require);
        if (build.glovebox() != null) {
            require.notNegative(build.glovebox().waterPpm(), "/glovebox/water_ppm")
                    .notNegative(build.glovebox().oxygenPpm(), "/glovebox/oxygen_ppm");
        }
        require.orRefuse();
    }

    private static void workingElectrode(CellBuild.@Nullable WorkingElectrode electrode, Require require) {
        if (electrode == null) {
            return;
        }
        Double areaCm2 = electrode.areaCm2();
        require.present(electrode.material(), "/working_electrode/material")
                .present(areaCm2, "/working_electrode/area_cm2")
                .positive(areaCm2, "/working_electrode/area_cm2")
                .that(
                        areaCm2 == null || !(areaCm2 > LARGEST_AREA_CM2),
                        "/working_electrode/area_cm2",
                        "This is above 1 m²; is it in cm²?")
                .that(
                        areaCm2 == null || !(areaCm2 > 0 && areaCm2 < SMALLEST_AREA_CM2),
                        "/working_electrode/area_cm2",
                        "This is below 0.1 µm²; is it in cm²?");
    }

    private static void counterElectrode(CellBuild.@Nullable CounterElectrode electrode, Require require) {
        if (electrode != null) {
            require.present(electrode.material(), "/counter_electrode/material")
                    .positive(electrode.thicknessUm(), "/counter_electrode/thickness_um")
                    .positive(electrode.areaCm2(), "/counter_electrode/area_cm2");
        }
    }

    private static void electrolyte(CellBuild.@Nullable Electrolyte electrolyte, Require require) {
        if (electrolyte != null) {
            require.present(electrolyte.salt(), "/electrolyte/salt")
                    .present(electrolyte.solvent(), "/electrolyte/solvent")
                    .present(electrolyte.molarityMolPerL(), "/electrolyte/molarity_mol_per_l")
                    .positive(electrolyte.molarityMolPerL(), "/electrolyte/molarity_mol_per_l")
                    .positive(electrolyte.volumeMicrolitre(), "/electrolyte/volume_microlitre");
        }
    }
}
