package org.provolt.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.local.Progress;
import org.provolt.local.Trouble;
import org.provolt.simulator.LiveInstrument;

/// The demonstration against answers written down here, in the API's own form.
class DemonstrationTest {

    private record Answer(int status, String body) {}

    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> uploads = new CopyOnWriteArrayList<>();
    private final MockProducer<String, byte[]> broker =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private HttpServer server = newServer();

    @BeforeEach
    void anEmptyStoreThatTakesEverything() {
        says("GET /cells", new Answer(200, "{\"items\":[]}"));
        says("POST", new Answer(201, "{}"));
        says("PUT", new Answer(200, "{}"));
        says("POST /imports", new Answer(202, "{\"import_id\":\"m\"}"));
        says("GET /imports/m", new Answer(200, "{\"state\":\"done\"}"));
        says("GET …/cycles", new Answer(200, "{\"items\":[" + "{},".repeat(49) + "{}]}"));
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
    void everyCellOfBothStudiesOfFilesSendsItsRecords() {
        load();

        assertThat(uploads.stream().filter(body -> body.contains(".bdf.csv\""))).hasSize(20);
    }

    @Test
    void aSpectrumSaysItsStage() {
        load();

        assertThat(uploads.stream().filter(body -> body.contains("run_id") && body.contains("after_plating:2")))
                .hasSize(12);
    }

    @Test
    void everyCellOfTheStudiesOfFilesIsOpenedAndLookedAtTwice() {
        load();

        assertThat(asked.stream().filter(request -> request.endsWith("/harvest")))
                .hasSize(20);
        assertThat(imagesOf("clsm")).hasSize(20);
        assertThat(imagesOf("height-map")).hasSize(20);
    }

    private Stream<String> imagesOf(String modality) {
        return uploads.stream()
                .filter(body -> body.contains("\"cell_id\"") && body.contains("\r\n" + modality + "\r\n"));
    }

    @Test
    void everyCellJoinsAStudy() {
        load();

        assertThat(asked.stream().filter(request -> request.startsWith("PUT /studies/")))
                .hasSize(24);
    }

    @Test
    void everyPressIsReadWhileItsCellIsCycled() {
        load();

        assertThat(keysOn("provolt.instrument.pressure").distinct()).hasSize(22);
    }

    @Test
    void theCellsInDisorderSendTheirRecordsLive() {
        load();

        assertThat(keysOn("provolt.instrument.samples").distinct()).hasSize(4);
    }

    private Stream<String> keysOn(String topic) {
        return broker.history().stream()
                .filter(sent -> sent.topic().equals(topic))
                .map(ProducerRecord::key);
    }

    @Test
    void aStoreThatHoldsOthersCellsIsLeftAlone() {
        says("GET /cells", new Answer(200, "{\"items\":[{\"cell_id\":\"c\"}]}"));

        load();

        assertThat(asked).noneMatch(request -> request.startsWith("POST"));
    }

    @Test
    void whatIsDoneAgainHasTheSameKeys() {
        load();
        List<String> first = List.copyOf(keys);
        keys.clear();
        load();

        assertThat(keys).isEqualTo(first);
    }

    @Test
    void whatIsNotKnownYetIsAskedAgain() {
        says("POST /runs", new Answer(409, "{\"code\":\"not-known-yet\"}"), new Answer(201, "{}"));

        load();

        assertThat(asked).containsSubsequence("POST /runs", "POST /runs", "POST /imports");
    }

    @Test
    void aRefusedFileIsSaid() {
        says("GET /imports/m", new Answer(200, "{\"state\":\"refused\",\"report\":\"no columns\"}"));

        assertThatThrownBy(this::load).isInstanceOf(Trouble.class).hasMessageContaining("no columns");
    }

    @Test
    void aRefusedCommandIsSaidWithItsAnswer() {
        says("POST /fixtures", new Answer(403, "{\"code\":\"wrong-role\"}"));

        assertThatThrownBy(this::load)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("403")
                .hasMessageContaining("wrong-role");
    }

    private void load() {
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        new Demonstration(
                        origin,
                        role -> role,
                        new LiveInstrument(broker, LiveInstrument.AT_ONCE),
                        new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)))
                .load();
    }

    private void says(String request, Answer... inOrder) {
        answers.put(request, new ArrayDeque<>(List.of(inOrder)));
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
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (key != null) {
            keys.add(key);
        }
        Deque<Answer> written = answers.getOrDefault(
                request,
                answers.getOrDefault(
                        exchange.getRequestMethod() + " …" + request.substring(request.lastIndexOf('/')),
                        answers.getOrDefault(
                                exchange.getRequestMethod(), new ArrayDeque<>(List.of(new Answer(404, "{}"))))));
        Answer answer = written.size() > 1 ? written.removeFirst() : written.getFirst();
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
