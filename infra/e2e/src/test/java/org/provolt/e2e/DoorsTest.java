package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.client.Answer;
import org.provolt.e2e.client.Api;
import org.provolt.e2e.client.Caller;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;

/// Who is let in, and how the house says no: by status, by a stable code, always as problem+json.
@OnOneStack
class DoorsTest {

    private static final String CORRECTION =
            "{\"field\": \"/working_electrode/area_cm2\", \"value\": 1.13, \"reason\": \"measured again\"}";
    private static final int MORE_THAN_A_COMMAND_TAKES = 3 << 20;

    private final Laboratory laboratory;
    private final Api api;

    DoorsTest(Laboratory laboratory, Api api) {
        this.laboratory = laboratory;
        this.api = api;
    }

    @Test
    void withoutATokenNobodyReadsACell() {
        assertProblem(api.nobody().get("/cells"), 401);
    }

    @Test
    void aTokenOfNobodysMakingIsNone() {
        assertProblem(api.withToken("x.y.z").get("/cells"), 401);
    }

    @Test
    void aTokenWithAnotherRoleWrittenIntoItIsForged() {
        String[] parts = api.token("auditor").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"auditor\"", "\"scientist\"");
        String forged = parts[0] + "." + encoded(claims) + "." + parts[2];
        assertProblem(api.withToken(forged).get("/cells"), 401);
    }

    @Test
    void aTokenThatNobodySignedIsForged() {
        String claims = api.token("technician").split("\\.")[1];
        String unsigned = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims + ".";
        assertProblem(api.withToken(unsigned).get("/cells"), 401);
    }

    @Test
    void anAuditorRegistersNoCell() {
        assertProblem(laboratory.auditor().post("/cells", Laboratory.build("x")), 403);
    }

    @Test
    void aTechnicianCorrectsNoCell() {
        String cell = laboratory.cell();
        assertProblem(
                json(laboratory.technician())
                        .with("If-Match", "\"0\"")
                        .send("POST", "/cells/" + cell + "/corrections", CORRECTION),
                403);
    }

    @Test
    void anInstrumentReadsNoCells() {
        assertProblem(api.as("instrument").get("/cells"), 403);
    }

    @Test
    void anInstrumentBringsFilesAndSeesThem() {
        LabRun run = laboratory.run(laboratory.cell());
        Caller instrument = api.as("instrument");
        String importId = instrument
                .upload(Examples.WITHOUT_PRESSURE, Map.of("run_id", run.runId()))
                .expect(202)
                .named("import_id");
        assertThat(instrument.get("/imports/" + importId).status()).isEqualTo(200);
    }

    @Test
    void anInstrumentSeesNoImportOfOthers() {
        LabRun run = laboratory.run(laboratory.cell());
        String importId = run.upload(Examples.WITHOUT_PRESSURE);
        assertProblem(api.as("instrument").get("/imports/" + importId), 404);
    }

    @Test
    void whatIsNoJsonIsMalformed() {
        assertProblem(json(laboratory.technician()).send("POST", "/cells", "{\"label\": "), 400);
    }

    @Test
    void aNegativeAreaIsImpossibleAndNamedByItsPointer() {
        Map<String, Object> build = new HashMap<>(Laboratory.build(Laboratory.label("cell")));
        build.put("working_electrode", Map.of("material", "C45", "current_collector", "Al", "area_cm2", -1));
        Answer refused = laboratory.technician().post("/cells", build);
        assertProblem(refused, 422);
        assertThat(refused.text()).contains("/working_electrode/area_cm2");
    }

    @Test
    void whatIsNotThereIsUnknown() {
        assertProblem(laboratory.auditor().get("/cells/" + UUID.randomUUID()), 404);
    }

    @Test
    void aPathThatLeadsNowhereIsUnknown() {
        assertProblem(laboratory.auditor().get("/nothing/of/the/kind"), 404);
    }

    @Test
    void aLabelThatIsTakenIsRefused() {
        Map<String, Object> build = Laboratory.build(Laboratory.label("cell"));
        laboratory.technician().post("/cells", build).expect(201);
        assertProblem(laboratory.technician().post("/cells", build), 409);
    }

    @Test
    void aPressureOnACellThatNobodyHeardOfIsNotKnownYet() {
        String setting = """
                {"cell_id": "%s", "applied_pressure_pa": 500000, "basis": "set", "occurred_at": "2026-11-02T08:00:00Z"}""".formatted(UUID.randomUUID());
        Answer refused = json(laboratory.technician()).send("POST", "/pressure-settings", setting);
        assertProblem(refused, 409);
        assertThat(refused.code()).isEqualTo("not-known-yet");
        assertThat(refused.header("Retry-After")).isPresent();
    }

    @Test
    void aCorrectionWithoutIfMatchIsAskedForIt() {
        String cell = laboratory.cell();
        Answer refused = json(laboratory.scientist()).send("POST", "/cells/" + cell + "/corrections", CORRECTION);
        assertProblem(refused, 428);
        assertThat(refused.code()).isEqualTo("if-match-required");
    }

    @Test
    void aCorrectionOfWhatHasMovedOnIsRefused() {
        String cell = laboratory.cell();
        assertProblem(
                json(laboratory.scientist())
                        .with("If-Match", "\"4711\"")
                        .send("POST", "/cells/" + cell + "/corrections", CORRECTION),
                412);
    }

    @Test
    void aCommandThatIsTooLargeIsRefused() {
        assertProblem(
                json(laboratory.technician())
                        .send("POST", "/cells", "{\"label\": \"" + "x".repeat(MORE_THAN_A_COMMAND_TAKES) + "\"}"),
                413);
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        assertProblem(
                laboratory.technician().with("Content-Type", "text/plain").send("POST", "/cells", "a cell, please"),
                415);
    }

    @Test
    void aFileOfNoKnownFormatIsRefusedAndKept(@TempDir Path folder) throws IOException {
        LabRun run = laboratory.run(laboratory.cell());
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear cycler, how are you?");
        String importId = run.upload(letter);
        org.awaitility.Awaitility.await()
                .until(
                        () -> laboratory
                                .technician()
                                .get("/imports/" + importId)
                                .json(),
                        answer -> answer.path("state").asText().equals("refused")
                                && answer.toString().contains("unknown-format"));
    }

    @Test
    void theSameIdempotencyKeyMakesOneCell() {
        Caller technician = laboratory
                .technician()
                .with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> build = Laboratory.build(Laboratory.label("cell"));
        String first = technician.post("/cells", build).expect(201).text();
        assertThat(technician.post("/cells", build).expect(201).text()).isEqualTo(first);
    }

    @Test
    void anIdempotencyKeyWithAnotherBodyIsRefused() {
        Caller technician = laboratory
                .technician()
                .with("Idempotency-Key", UUID.randomUUID().toString());
        technician.post("/cells", Laboratory.build(Laboratory.label("cell"))).expect(201);
        assertProblem(technician.post("/cells", Laboratory.build(Laboratory.label("cell"))), 422);
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).as(answer.toString()).isNotEmpty();
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    }

    private static Caller json(Caller caller) {
        return caller.with("Content-Type", "application/json");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
