package org.provolt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.provolt.local.Progress;
import org.provolt.local.Trouble;
import org.provolt.simulator.DisorderedCell;
import org.provolt.simulator.LiveInstrument;
import org.provolt.simulator.SimulatedFiles;
import org.provolt.simulator.VirtualCell;

/// Three simulated studies: what a stranger sees at once.
///
/// Everything goes through the public doors, in the order of laboratory work: instrument, study, and for each cell its
/// build, its press and pressure, its run, its files, its specimen and images of it; what load cells read, and the
/// records of the cells in disorder, go to the instruments' topics. Identities and idempotency keys are the same every
/// time, so a loading that was interrupted is simply done again.
public final class Demonstration {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final String COMPLETED_AT = "2026-09-20T09:00:00Z";
    private static final List<DemoStudy> FROM_FILES = List.of(DemoStudy.PRESSURE, DemoStudy.REST);

    private final Api api;
    private final LiveInstrument instruments;
    private final Progress progress;

    /// @param tokenOf     an access token for a role
    /// @param instruments that send to the instruments' topics
    public Demonstration(String origin, UnaryOperator<String> tokenOf, LiveInstrument instruments, Progress progress) {
        Map<String, String> tokens = new ConcurrentHashMap<>();
        this.api = new Api(HttpClient.newHttpClient(), origin, role -> tokens.computeIfAbsent(role, tokenOf));
        this.instruments = instruments;
        this.progress = progress;
    }

    /// Loads it into an empty store, or goes on with what was begun; leaves a store that holds others' cells alone.
    public void load() {
        boolean begun = api.has("auditor", "/instruments/" + Bench.instrumentId());
        if (!begun && !api.get("auditor", "/cells?limit=1").path("items").isEmpty()) {
            progress.say("The store holds cells already; the demonstration is not loaded into it");
            return;
        }
        if (isComplete()) {
            progress.say("The demonstration is in the store already");
            return;
        }
        progress.say("Loading the demonstration: three studies of simulated sodium cells, labelled as simulated");
        api.post("scientist", "/instruments", Bench.instrument());
        FROM_FILES.forEach(this::load);
        loadDisorder();
        progress.say("The demonstration is loaded. Its studies: " + api.origin() + "/studies");
    }

    private boolean isComplete() {
        return Stream.concat(FROM_FILES.stream(), Stream.of(DemoStudy.DISORDER))
                .flatMap(study -> study.examples().stream())
                .allMatch(example -> api.has("auditor", "/runs/" + example.runId())
                        && text(api.get("auditor", "/runs/" + example.runId()), "state")
                                .equals("completed"));
    }

    private void load(DemoStudy study) {
        progress.say("  " + study.title());
        api.post("scientist", "/studies", study.opened());
        List<String> imports = new ArrayList<>();
        for (Example example : study.examples()) {
            begin(example);
            join(study, example);
            imports.addAll(send(study, example));
            progress.say("  " + example.cell().label());
        }
        imports.forEach(this::awaitImport);
        study.examples().forEach(this::complete);
    }

    /// The batches that were lost come when everything else is there.
    private void loadDisorder() {
        DemoStudy study = DemoStudy.DISORDER;
        progress.say("  " + study.title());
        api.post("scientist", "/studies", study.opened());
        for (Example example : study.examples()) {
            begin(example);
            join(study, example);
            instruments.send(new DisorderedCell(example.cell()).arriving(example.runId()));
            progress.say("  " + example.cell().label());
        }
        study.examples()
                .forEach(
                        example -> instruments.send(List.of(new DisorderedCell(example.cell()).lost(example.runId()))));
        study.examples().forEach(this::awaitCycles);
        study.examples().forEach(this::complete);
    }

    private void complete(Example example) {
        api.post("technician", "/runs/" + example.runId() + "/completion", Map.of("occurred_at", COMPLETED_AT));
    }

    /// All but the last cycle, which ends with the run.
    private void awaitCycles(Example example) {
        int complete = example.cell().protocol().cycles() - 1;
        await(
                "the cycles of " + example.cell().label(),
                () -> api.get("technician", "/runs/" + example.runId() + "/cycles?limit=1000")
                                .path("items")
                                .size()
                        > complete);
    }

    private void begin(Example example) {
        VirtualCell cell = example.cell();
        api.post("technician", "/cells", example.build());
        if (example.isPressed()) {
            api.post("technician", "/fixtures", Bench.fixture(cell));
            api.post("technician", "/fixtures/" + Bench.fixtureId(cell) + "/calibrations", Bench.calibration());
        }
        api.post("technician", "/pressure-settings", example.pressure());
        api.post("technician", "/runs", example.run());
        if (example.isPressed()) {
            instruments.readPressure(Bench.fixtureId(cell), example.readings());
        }
    }

    private void join(DemoStudy study, Example example) {
        api.put("scientist", "/studies/" + study.studyId() + "/cells/" + example.cellId());
    }

    private List<String> send(DemoStudy study, Example example) {
        VirtualCell cell = example.cell();
        List<String> imports = new ArrayList<>();
        if (study.spectra()) {
            imports.add(
                    upload(example.spectrumAt("ocv"), cell.label() + "-ocv.csv", SimulatedFiles.spectrumAtOcv(cell)));
            imports.add(upload(
                    example.spectrumAt("after_plating:2"),
                    cell.label() + "-after-plating-2.csv",
                    SimulatedFiles.spectrumAfterSecondPlating(cell)));
        }
        imports.add(upload(Map.of("run_id", example.runId()), cell.label() + ".bdf.csv", SimulatedFiles.cycling(cell)));
        imports.addAll(open(new Specimen(example)));
        return imports;
    }

    private List<String> open(Specimen specimen) {
        api.post("technician", "/cells/" + specimen.cell().cellId() + "/harvest", specimen.harvest());
        VirtualCell cell = specimen.cell().cell();
        String name = cell.label() + "-after-plating-2";
        return List.of(
                upload(specimen.imaged("clsm"), name + ".tif", SimulatedFiles.micrograph(cell)),
                upload(specimen.imaged("height-map"), name + "-heights.tif", SimulatedFiles.heightMap(cell)));
    }

    private String upload(Map<String, String> said, String name, byte[] bytes) {
        String found = text(api.upload("technician", said, name, bytes), "import_id");
        if (found.isEmpty()) {
            throw new Trouble("The import of " + name + " has no identity");
        }
        return found;
    }

    private void awaitImport(String importId) {
        await("the import " + importId, () -> {
            JsonNode answer = api.get("technician", "/imports/" + importId);
            String state = text(answer, "state");
            if (state.equals("refused")) {
                throw new Trouble("A simulated file was not read: " + answer);
            }
            return state.equals("done");
        });
    }

    private static void await(String what, BooleanSupplier there) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new Trouble("Waited for " + what + " in vain");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }

    private static String text(JsonNode answer, String name) {
        return answer.path(name).asText("");
    }
}
