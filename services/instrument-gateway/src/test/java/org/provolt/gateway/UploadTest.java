package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.RunId;

/// Files that come in pieces: an interrupted one goes on where it stopped, a grown one sends what is new.
@GatewayTest
class UploadTest {

    private static final Door ONE = Door.ofInstrument("instrument-one");
    private static final Door OTHER = Door.ofInstrument("instrument-other");
    private static final int ROWS = 1_500;

    private int rows = 3;

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Response begins(Door door, byte[] file) {
        return door.asks()
                .contentType("application/json")
                .body(Map.of("sha256", sha256(file), "file_bytes", file.length))
                .post("/api/v1/uploads");
    }

    private static Response sends(Door door, byte[] file, int from, int to) {
        return door.asks()
                .contentType("application/octet-stream")
                .header("Upload-Offset", from)
                .body(Arrays.copyOfRange(file, from, to))
                .patch("/api/v1/uploads/" + sha256(file));
    }

    private static Response brings(Door door, String sha256, RunId run) {
        return door.asks()
                .contentType("application/json")
                .body(Map.of("run_id", run.toString(), "sha256", sha256, "file_name", "C:\\data\\a.mpr"))
                .post("/api/v1/imports");
    }

    /// Bytes that no other test uses: uploads are known by their digests.
    private byte[] fresh() {
        return Made.mpr(ROWS + (int) (System.nanoTime() % 700) + rows++);
    }

    @Test
    void aFileInPiecesIsReadAsOne() {
        byte[] file = fresh();
        begins(ONE, file).then().statusCode(200).body("received_bytes", equalTo(0));
        sends(ONE, file, 0, 1_000).then().statusCode(200).body("received_bytes", equalTo(1_000));
        sends(ONE, file, 1_000, file.length).then().statusCode(200);
        Response brought = brings(ONE, sha256(file), Cycling.startsARun());
        brought.then().statusCode(202).body("file_name", equalTo("a.mpr"));
        JsonPath done = ONE.finished(brought.path("import_id"));
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(KeptFiles.bytes(sha256(file))).isEqualTo(file);
    }

    @Test
    void anInterruptedUploadSaysHowMuchIsThere() {
        byte[] file = fresh();
        begins(ONE, file);
        sends(ONE, file, 0, 700);
        ONE.asks().get("/api/v1/uploads/" + sha256(file)).then().statusCode(200).body("received_bytes", equalTo(700));
    }

    @Test
    void beginningAgainKeepsWhatIsThere() {
        byte[] file = fresh();
        begins(ONE, file);
        sends(ONE, file, 0, 700);
        begins(ONE, file).then().statusCode(200).body("received_bytes", equalTo(700));
    }

    @Test
    void aPieceThatLeavesAGapIsRefused() {
        byte[] file = fresh();
        begins(ONE, file);
        sends(ONE, file, 5, 700).then().statusCode(409).body("code", equalTo("offset-differs"));
    }

    @Test
    void aPieceThatCameBeforeIsRefused() {
        byte[] file = fresh();
        begins(ONE, file);
        sends(ONE, file, 0, 700);
        sends(ONE, file, 0, 700).then().statusCode(409).body("code", equalTo("offset-differs"));
    }

    @Test
    void moreBytesThanWereSaidAreRefused() {
        byte[] file = fresh();
        ONE.asks()
                .contentType("application/json")
                .body(Map.of("sha256", sha256(file), "file_bytes", 10))
                .post("/api/v1/uploads");
        sends(ONE, file, 0, 11).then().statusCode(422).body("code", equalTo("beyond-the-end"));
    }

    @Test
    void aPieceAboveFourMebibytesIsRefused() {
        byte[] file = new byte[(4 << 20) + 1];
        Arrays.fill(file, (byte) rows++);
        begins(ONE, file);
        sends(ONE, file, 0, file.length).then().statusCode(413).body("code", equalTo("too-large"));
    }

    @Test
    void aFileThatWouldBeTooLargeIsRefusedBeforeItIsSent() {
        ONE.asks()
                .contentType("application/json")
                .body(Map.of("sha256", "ab".repeat(32), "file_bytes", 1L << 40))
                .post("/api/v1/uploads")
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }

    @Test
    void otherBytesThanThoseOfTheDigestAreRefusedAndForgotten() {
        byte[] file = fresh();
        begins(ONE, file);
        byte[] other = file.clone();
        other[40] ^= 1;
        ONE.asks()
                .contentType("application/octet-stream")
                .header("Upload-Offset", 0)
                .body(other)
                .patch("/api/v1/uploads/" + sha256(file));
        brings(ONE, sha256(file), Cycling.startsARun()).then().statusCode(422).body("code", equalTo("digest-differs"));
        ONE.asks().get("/api/v1/uploads/" + sha256(file)).then().statusCode(404);
    }

    @Test
    void anIncompleteUploadIsNotBrought() {
        byte[] file = fresh();
        begins(ONE, file);
        sends(ONE, file, 0, 700);
        brings(ONE, sha256(file), Cycling.startsARun())
                .then()
                .statusCode(409)
                .body("code", equalTo("upload-incomplete"));
    }

    @Test
    void anotherAccountSeesNothingOfAnUpload() {
        byte[] file = fresh();
        begins(ONE, file);
        sends(ONE, file, 0, file.length);
        OTHER.asks()
                .get("/api/v1/uploads/" + sha256(file))
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-upload"));
    }

    @Test
    void anotherAccountCannotBringAnUpload() {
        byte[] file = fresh();
        begins(ONE, file);
        sends(ONE, file, 0, file.length);
        brings(OTHER, sha256(file), Cycling.startsARun())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-upload"));
    }

    @Test
    void aFileThatTheAccountBroughtNeedNotBeSentForAnotherRun() {
        byte[] file = fresh();
        ONE.brings(file, "a.mpr", Cycling.startsARun());
        begins(ONE, file).then().body("received_bytes", equalTo(file.length));
        brings(ONE, sha256(file), Cycling.startsARun()).then().statusCode(202);
    }

    @Test
    void bringingAnUploadAgainIsOneImport() {
        byte[] file = fresh();
        begins(ONE, file);
        sends(ONE, file, 0, file.length);
        RunId run = Cycling.startsARun();
        String first = brings(ONE, sha256(file), run).path("import_id");
        brings(ONE, sha256(file), run).then().statusCode(200).body("import_id", equalTo(first));
    }

    @Test
    void aGrownFileSendsOnlyItsNewBytes() {
        byte[] whole = fresh();
        byte[] early = Arrays.copyOf(whole, whole.length * 2 / 3);
        RunId run = Cycling.startsARun();
        JsonPath first = ONE.imports(early, "a.mpr", run);
        begins(ONE, whole);
        copies(ONE, whole, sha256(early), 0, early.length)
                .then()
                .statusCode(200)
                .body("received_bytes", equalTo(early.length));
        sends(ONE, whole, early.length, whole.length).then().statusCode(200);
        JsonPath second = ONE.finished(brings(ONE, sha256(whole), run).path("import_id"));
        assertThat(second.getString("state")).isEqualTo("done");
        assertThat(second.getLong("rows_published"))
                .isEqualTo(second.getLong("rows_read") - first.getLong("rows_read"));
        assertThat(Published.of(run).rows()).isEqualTo((int) second.getLong("rows_read"));
    }

    @Test
    void aGrownTextAppendsItsNewRows() {
        byte[] whole = Made.mpt(2_000);
        byte[] early = Arrays.copyOf(whole, whole.length * 2 / 3);
        RunId run = Cycling.startsARun();
        JsonPath first = ONE.imports(early, "a.mpt", run);
        JsonPath second = ONE.imports(whole, "a.mpt", run);
        assertThat(second.getLong("rows_read")).isEqualTo(2_000);
        assertThat(second.getLong("rows_published")).isEqualTo(2_000 - first.getLong("rows_read"));
    }

    private static Response copies(Door door, byte[] file, String from, long offset, long bytes) {
        return door.asks()
                .contentType("application/json")
                .body(Map.of("from_sha256", from, "offset", offset, "bytes", bytes))
                .post("/api/v1/uploads/" + sha256(file) + "/copies");
    }

    @Test
    void nobodyCopiesFromAnotherAccountsFile() {
        byte[] theirs = fresh();
        OTHER.brings(theirs, "a.mpr", Cycling.startsARun());
        byte[] mine = fresh();
        begins(ONE, mine);
        copies(ONE, mine, sha256(theirs), 0, 100).then().statusCode(404);
    }

    @Test
    void nobodyCopiesBeyondTheEndOfAFile() {
        byte[] whole = fresh();
        byte[] early = Arrays.copyOf(whole, 1_000);
        ONE.brings(early, "a.mpr", Cycling.startsARun());
        begins(ONE, whole);
        copies(ONE, whole, sha256(early), 0, 1_001).then().statusCode(422).body("code", equalTo("impossible-range"));
    }

    @Test
    void aDigestIsSixtyFourDigits() {
        ONE.asks().get("/api/v1/uploads/abc").then().statusCode(422).body("code", equalTo("bad-digest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/uploads", "/api/v1/imports"})
    void nothingAtAllIsNoUpload(String door) {
        ONE.asks()
                .contentType("application/json")
                .body("null")
                .post(door)
                .then()
                .statusCode(422);
    }
}
