package org.provolt.audit.provenance;

import org.jspecify.annotations.Nullable;
import org.provolt.audit.provenance.Graph.Node;
import org.provolt.audit.subject.Subject;
import org.provolt.audit.trail.Telling;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.PressureFact;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.kernel.PressureSettingId;

/// Pressure settings, fixtures, and the calibrations of their load cells.
final class PressureNodes {

    private final Graph graph;
    private final Iris iris;

    private final Telling telling;

    PressureNodes(Graph graph, Iris iris, Telling telling) {
        this.graph = graph;
        this.iris = iris;
        this.telling = telling;
    }

    void add(PressureFact fact, Node act) {
        switch (fact) {
            case FixtureRegistered fixture ->
                graph.entity(iris.record(Subject.of(fixture.fixtureId())))
                        .is("provolt:Fixture")
                        .with("rdfs:label", fixture.label())
                        .with("provolt:pressed_area_mm2", fixture.pressedAreaMm2())
                        .with("provolt:load_cell_serial", fixture.loadCellSerial())
                        .link("prov:wasGeneratedBy", act);
            case LoadCellCalibrated calibration -> calibration(calibration, act);
            case PressureSet set -> set(set, act);
            case PressureSettingWithdrawn withdrawn ->
                setting(withdrawn.pressureSettingId()).link("prov:wasInvalidatedBy", act);
            case PressureReleased released ->
                setting(released.pressureSettingId())
                        .with("provolt:released_at", released.occurredAt().toString())
                        .link("prov:wasInfluencedBy", act);
            case LiveReadingsWithdrawn withdrawn ->
                graph.entity(iris.record(Subject.of(withdrawn.fixtureId()))).link("prov:wasInfluencedBy", act);
            case ReadingsWithdrawn withdrawn ->
                graph.entity(iris.record(Subject.of(withdrawn.fixtureId()))).link("prov:wasInfluencedBy", act);
            case ReadingsRecorded readings -> {
                // A result's readings are one node, told by the result itself; see ResultNodes.
            }
        }
    }

    private Node setting(PressureSettingId settingId) {
        return graph.entity(iris.record(Subject.of(settingId))).is("provolt:PressureSetting");
    }

    private void calibration(LoadCellCalibrated calibration, Node act) {
        act.link("prov:used", graph.entity(iris.record(Subject.of(calibration.fixtureId()))));
        Node node = graph.entity(iris.calibration(calibration.fixtureId(), calibration.calibrationId()))
                .is("provolt:Calibration")
                .with("rdfs:label", calibration.certificate())
                .with("provolt:calibration_id", calibration.calibrationId().toString())
                .with("provolt:certificate", calibration.certificate())
                .with("provolt:standard_uncertainty_pa", calibration.standardUncertaintyPa())
                .with("provolt:valid_from", calibration.validFrom().toString())
                .with("provolt:valid_until", calibration.validUntil().toString())
                .link("prov:wasGeneratedBy", act);
        CycleConditions.@Nullable Pressure pressure =
                telling.told().conditions().pressure();
        CycleConditions.@Nullable Readings readings = pressure == null ? null : pressure.readings();
        if (readings != null && readings.calibrationIds().contains(calibration.calibrationId())) {
            graph.entity(iris.readings(telling.told().cellId(), readings)).link("prov:wasDerivedFrom", node);
        }
    }

    private void set(PressureSet set, Node act) {
        setting(set.pressureSettingId())
                .with("provolt:applied_pressure_pa", set.appliedPressurePa())
                .with("provolt:measured_pressure_pa", set.measuredPressurePa())
                .with("provolt:basis", set.basis().toString())
                .with("provolt:occurred_at", set.occurredAt().toString())
                .link("prov:wasGeneratedBy", act);
        act.link("prov:used", graph.entity(iris.record(Subject.of(set.cellId()))));
        if (set.fixtureId() != null) {
            act.link("prov:used", graph.entity(iris.record(Subject.of(set.fixtureId()))));
            if (set.calibrationId() != null) {
                act.link("prov:used", graph.entity(iris.calibration(set.fixtureId(), set.calibrationId())));
            }
        }
    }
}
