package org.provolt.e2e.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A laboratory at work: what technicians and scientists enter, in the order of laboratory work.
///
/// Cells are built on 1 November 2026 and runs start on the 2nd at 09:00, when the made files begin.
public final class Laboratory {

    /// Before every run.
    public static final String BEFORE = "2026-11-02T08:00:00Z";

    public static final String START = "2026-11-02T09:00:00Z";

    /// After every record of the made files.
    public static final String END = "2026-11-04T09:00:00Z";

    private static final int CHANNELS = 200;

    private final Api api;
    private final AtomicInteger channel = new AtomicInteger();
    private @Nullable String instrumentId;

    public Laboratory(Api api) {
        this.api = api;
    }

    public Api api() {
        return api;
    }

    public Caller technician() {
        return api.as("technician");
    }

    public Caller scientist() {
        return api.as("scientist");
    }

    public Caller auditor() {
        return api.as("auditor");
    }

    /// A label that nobody had before.
    public static String label(String what) {
        return what + "-" + UUID.randomUUID();
    }

    /// A cell build as a technician writes it down.
    public static Map<String, Object> build(String label) {
        return Map.of(
                "label", label,
                "format", "pressure-cell",
                "working_electrode", Map.of("material", "C45 carbon black", "current_collector", "Al", "area_cm2", 1.0),
                "counter_electrode", Map.of("material", "Na", "current_collector", "Al", "thickness_um", 200),
                "separator", Map.of("material", "Celgard 2325"),
                "electrolyte",
                        Map.of(
                                "salt",
                                "NaPF6",
                                "molarity_mol_per_l",
                                1.0,
                                "solvent",
                                "diglyme",
                                "volume_microlitre",
                                60),
                "glovebox", Map.of("water_ppm", 0.1, "oxygen_ppm", 0.1),
                "occurred_at", "2026-11-01T09:30:00Z");
    }

    public String cell() {
        return technician().post("/cells", build(label("cell"))).expect(201).named("cell_id");
    }

    /// A study by pressure of these cells.
    public String study(String... cells) {
        Map<String, Object> study = Map.of(
                "title",
                label("study"),
                "question",
                "From which pressure on does it change no more?",
                "factors",
                List.of("applied_pressure_pa"));
        String studyId = scientist().post("/studies", study).expect(201).named("study_id");
        for (String cell : cells) {
            scientist()
                    .with("If-Match", "*")
                    .with("Content-Type", "application/json")
                    .send("PUT", "/studies/" + studyId + "/cells/" + cell, "{}")
                    .expect(200);
        }
        return studyId;
    }

    /// A device that presses on cells, 1 cm² and up to 2 MPa.
    public String fixture() {
        return fixture(UUID.randomUUID().toString());
    }

    /// The same under an identity of the client's.
    public String fixture(String fixtureId) {
        Map<String, Object> fixture = Map.of(
                "fixture_id",
                fixtureId,
                "label",
                label("press"),
                "pressed_area_mm2",
                100.0,
                "range_pa",
                2_000_000.0,
                "occurred_at",
                BEFORE);
        return technician().post("/fixtures", fixture).expect(201).named("fixture_id");
    }

    public String calibration(String fixtureId) {
        return calibration(fixtureId, 200_000, 2_500, "2026-10-01T00:00:00Z");
    }

    public String calibration(String fixtureId, double slopePaPerVolt, double uncertaintyPa, String validFrom) {
        Map<String, Object> calibration = Map.of(
                "slope_pa_per_volt",
                slopePaPerVolt,
                "offset_pa",
                0.0,
                "standard_uncertainty_pa",
                uncertaintyPa,
                "certificate",
                "CERT-2026-10",
                "valid_from",
                validFrom,
                "valid_until",
                "2027-10-01T00:00:00Z");
        return technician()
                .post("/fixtures/" + fixtureId + "/calibrations", calibration)
                .expect(201)
                .named("calibration_id");
    }

    /// A pressure that was set and not measured.
    public String pressureSet(String cellId, double appliedPressurePa, String occurredAt) {
        return setting(cellId, appliedPressurePa, "set", occurredAt, Map.of());
    }

    /// A pressure that the fixture's load cell told.
    public String pressureMeasured(String cellId, String fixtureId, double appliedPa, double measuredPa) {
        return setting(
                cellId,
                appliedPa,
                "measured",
                BEFORE,
                Map.of("fixture_id", fixtureId, "measured_pressure_pa", measuredPa));
    }

    private String setting(String cellId, double appliedPa, String basis, String occurredAt, Map<String, Object> more) {
        Map<String, Object> setting = new HashMap<>(more);
        setting.put("cell_id", cellId);
        setting.put("applied_pressure_pa", appliedPa);
        setting.put("basis", basis);
        setting.put("occurred_at", occurredAt);
        return technician().post("/pressure-settings", setting).expect(201).named("pressure_setting_id");
    }

    /// The laboratory's one cycler.
    public synchronized String instrument() {
        String known = instrumentId;
        if (known == null) {
            List<String> channels = IntStream.rangeClosed(1, CHANNELS)
                    .mapToObj(Integer::toString)
                    .toList();
            Map<String, Object> cycler = Map.of(
                    "maker",
                    "Made",
                    "model",
                    "e2e",
                    "serial",
                    label("serial"),
                    "time_zone",
                    "UTC",
                    "channels",
                    channels);
            known = scientist().post("/instruments", cycler).expect(201).named("instrument_id");
            instrumentId = known;
        }
        return known;
    }

    /// A run of metal plating, begun when the made files begin, on a channel of its own.
    public LabRun run(String cellId) {
        return run(cellId, "metal-plating", START, UUID.randomUUID().toString());
    }

    /// @param runId chosen by the client
    public LabRun run(String cellId, String cellConfiguration, String startedAt, String runId) {
        Map<String, Object> run = Map.of(
                "run_id", runId,
                "cell_id", cellId,
                "cell_configuration", cellConfiguration,
                "instrument_id", instrument(),
                "channel", Integer.toString(channel.incrementAndGet()),
                "occurred_at", startedAt);
        technician().post("/runs", run).expect(201);
        return new LabRun(this, cellId, runId);
    }
}
