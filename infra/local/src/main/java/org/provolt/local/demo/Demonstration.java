package org.provolt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.provolt.local.Progress;
import org.provolt.local.Trouble;

/// Two sodium cells, without and under pressure, from made example files: what a stranger sees at once.
///
/// Everything goes through the public API, in the order of laboratory work: instrument, fixture and its calibration,
/// and
/// for each cell its build, its pressure, its run, its file.
public final class Demonstration {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    private final Api api;
    private final Path examples;
    private final Progress progress;
    private final UnaryOperator<String> tokenCommand;

    /// @param tokenOf      an access token for a role
    /// @param tokenCommand the command that prints one, for the lines to copy
    /// @param examples     docs/examples
    public Demonstration(
            String origin,
            UnaryOperator<String> tokenOf,
            UnaryOperator<String> tokenCommand,
            Path examples,
            Progress progress) {
        Map<String, String> tokens = new ConcurrentHashMap<>();
        this.api = new Api(HttpClient.newHttpClient(), origin, role -> tokens.computeIfAbsent(role, tokenOf));
        this.tokenCommand = tokenCommand;
        this.examples = examples;
        this.progress = progress;
    }

    /// Loads it into an empty store; leaves one that holds cells alone.
    public void load() {
        if (!api.get("auditor", "/cells?limit=1").path("items").isEmpty()) {
            progress.say("The store holds cells already; the demonstration is not loaded into it");
            return;
        }
        progress.say("Loading the demonstration: two made examples of a sodium cell, labelled as made");
        String instrument = identity(api.post("scientist", "/instruments", Example.INSTRUMENT), "instrument_id");
        String fixture = identity(api.post("technician", "/fixtures", Example.FIXTURE), "fixture_id");
        api.post("technician", "/fixtures/" + fixture + "/calibrations", Example.CALIBRATION);
        List<String> runs = List.of(
                run(Example.WITHOUT_PRESSURE, instrument, fixture), run(Example.UNDER_PRESSURE, instrument, fixture));
        tell(runs);
    }

    private String run(Example example, String instrument, String fixture) {
        String cell = identity(api.post("technician", "/cells", example.cell()), "cell_id");
        api.post("technician", "/pressure-settings", example.pressure(cell, fixture));
        String run = identity(api.post("technician", "/runs", example.run(cell, instrument)), "run_id");
        JsonNode accepted = api.upload("technician", run, examples.resolve(example.file()));
        String door = "/imports/" + identity(accepted, "import_id");
        JsonNode read = await(door, answer -> List.of("done", "refused").contains(text(answer, "state")));
        if (!text(read, "state").equals("done")) {
            throw new Trouble(example.file() + " was refused: " + read);
        }
        api.post("technician", "/runs/" + run + "/completion", Map.of("occurred_at", example.completedAt()));
        JsonNode cycles = await("/runs/" + run + "/cycles?limit=1000", example::hasAllCycles);
        progress.say("  " + example.summary(cycles));
        return run;
    }

    private JsonNode await(String path, Predicate<JsonNode> good) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        JsonNode answer = api.get("technician", path);
        while (!good.test(answer)) {
            if (System.nanoTime() > end) {
                throw new Trouble(
                        "Still not there after " + LONGEST_WAIT.toMinutes() + " minutes: " + path + ": " + answer);
            }
            try {
                Thread.sleep(Duration.ofMillis(300));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Trouble("Interrupted", e);
            }
            answer = api.get("technician", path);
        }
        return answer;
    }

    private void tell(List<String> runs) {
        String address = api.origin() + "/api/v1";
        String ask = "curl -sH \"Authorization: Bearer $(" + tokenCommand.apply("scientist") + ")\" ";
        progress.say("""
                The demonstration is loaded. Where to look:

                  the cells              %1$s%2$s/cells
                  cycles at 500 kPa      %1$s%2$s/runs/%4$s/cycles
                  the averages at 0 kPa  %1$s%2$s/runs/%3$s/summary
                  the record, as BDF     %1$s-H 'Accept: text/csv' %2$s/runs/%3$s/samples
                  one number's origin    %1$s%2$s/results/$(%1$s'%2$s/runs/%4$s/cycles?limit=1' | sed 's/.*"result_id" *: *"\\([^"]*\\)".*/\\1/')
                """.formatted(ask, address, runs.getFirst(), runs.getLast()));
    }

    private static String identity(JsonNode answer, String name) {
        String identity = text(answer, name);
        if (identity.isEmpty()) {
            throw new Trouble("No " + name + " in " + answer);
        }
        return identity;
    }

    private static String text(JsonNode answer, String name) {
        return answer.path(name).asText("");
    }
}
