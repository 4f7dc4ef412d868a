package org.provolt.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.Progress;
import org.provolt.local.Trouble;

/// The demonstration against answers written down here, in the API's own form.
class DemonstrationTest {

    private record Answer(int status, String body) {}

    @TempDir
    Path examples = Path.of("");

    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> uploads = new CopyOnWriteArrayList<>();
    private HttpServer server = newServer();

    @BeforeEach
    void anEmptyStoreThatTakesEverything() throws IOException {
        Files.writeString(examples.resolve("made-sodium-0-kpa.mpr"), "bytes without pressure");
        Files.writeString(examples.resolve("made-sodium-500-kpa.mpr"), "bytes under pressure");
        says("GET /cells", new Answer(200, "{\"items\":[]}"));
        says("POST /instruments", new Answer(201, "{\"instrument_id\":\"i\"}"));
        says("POST /fixtures", new Answer(201, "{\"fixture_id\":\"f\"}"));
        says("POST /fixtures/f/calibrations", new Answer(201, "{}"));
        says("POST /cells", new Answer(201, "{\"cell_id\":\"c\"}"));
        says("POST /pressure-settings", new Answer(201, "{\"pressure_setting_id\":\"p\"}"));
        says("POST /runs", new Answer(201, "{\"run_id\":\"r\"}"));
        says("POST /imports", new Answer(202, "{\"import_id\":\"m\"}"));
        says("GET /imports/m", new Answer(200, "{\"state\":\"done\"}"));
        says("POST /runs/r/completion", new Answer(200, "{}"));
        says("GET /runs/r/cycles", new Answer(200, cycles(20)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aCellIsPressedOnBeforeItsRunBegins() {
        load();

        assertThat(asked).containsSubsequence("POST /cells", "POST /pressure-settings", "POST /runs", "POST /imports");
    }

    @Test
    void bothFilesGoThroughTheDoorForFiles() {
        load();

        assertThat(uploads)
                .hasSize(2)
                .anyMatch(body -> body.contains("filename=\"made-sodium-0-kpa.mpr\"") && body.contains("bytes without"))
                .anyMatch(
                        body -> body.contains("filename=\"made-sodium-500-kpa.mpr\"") && body.contains("bytes under"));
    }

    @Test
    void aStoreThatHoldsCellsIsLeftAlone() {
        answers.remove("GET /cells");
        says("GET /cells", new Answer(200, "{\"items\":[{\"cell_id\":\"c\"}]}"));

        load();

        assertThat(asked).containsExactly("GET /cells");
    }

    @Test
    void whatIsNotKnownYetIsAskedAgain() {
        answers.remove("POST /runs");
        says("POST /runs", new Answer(409, "{\"code\":\"not-known-yet\"}"), new Answer(201, "{\"run_id\":\"r\"}"));

        load();

        assertThat(asked).containsSubsequence("POST /runs", "POST /runs", "POST /imports");
    }

    @Test
    void aRefusedFileIsSaid() {
        answers.remove("GET /imports/m");
        says("GET /imports/m", new Answer(200, "{\"state\":\"refused\",\"report\":\"not a BioLogic file\"}"));

        assertThatThrownBy(this::load).isInstanceOf(Trouble.class).hasMessageContaining("not a BioLogic file");
    }

    @Test
    void aRefusedCommandIsSaidWithItsAnswer() {
        answers.remove("POST /fixtures");
        says("POST /fixtures", new Answer(403, "{\"code\":\"wrong-role\"}"));

        assertThatThrownBy(this::load)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("403")
                .hasMessageContaining("wrong-role");
    }

    private void load() {
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        new Demonstration(origin, role -> role, role -> "token " + role, examples, new Progress()).load();
    }

    private void says(String request, Answer... inOrder) {
        answers.put(request, new ArrayDeque<>(List.of(inOrder)));
    }

    private static String cycles(int count) {
        return "{\"items\":[" + "{\"coulombic_efficiency_percent\":99.5},".repeat(count - 1)
                + "{\"coulombic_efficiency_percent\":99.5}]}";
    }

    private HttpServer newServer() {
        try {
            HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            made.createContext("/api/v1", this::answer);
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The last answer written down for a request is given as often as it is asked.
    private void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().getPath().substring("/api/v1".length());
        asked.add(request);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (request.equals("POST /imports")) {
            uploads.add(body);
        }
        Deque<Answer> written = answers.getOrDefault(request, new ArrayDeque<>(List.of(new Answer(404, "{}"))));
        Answer answer = written.size() > 1 ? written.removeFirst() : written.getFirst();
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
