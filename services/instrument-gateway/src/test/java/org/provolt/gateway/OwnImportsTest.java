package org.provolt.gateway;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.RunId;

/// An instrument sees what it brought itself, and nothing else.
@GatewayTest
class OwnImportsTest {

    private static final Door ONE = Door.ofInstrument("instrument-one");
    private static final Door OTHER = Door.ofInstrument("instrument-other");

    @Test
    void anInstrumentSeesItsOwnImport() {
        String importId =
                ONE.brings(Made.mpr(100), "a.mpr", Cycling.startsARun()).path("import_id");
        ONE.asks().get("/api/v1/imports/" + importId).then().statusCode(200);
    }

    @Test
    void anotherInstrumentsImportIsUnknown() {
        String importId =
                ONE.brings(Made.mpr(100), "a.mpr", Cycling.startsARun()).path("import_id");
        OTHER.asks().get("/api/v1/imports/" + importId).then().statusCode(404).body("code", equalTo("unknown-import"));
    }

    @Test
    void anotherInstrumentsImportCannotBeReadAgain() {
        String importId =
                ONE.imports(Made.mpr(100), "a.mpr", Cycling.startsARun()).getString("import_id");
        OTHER.asks().post("/api/v1/imports/" + importId + "/rereading").then().statusCode(404);
    }

    @Test
    void anInstrumentsListHoldsItsOwnImports() {
        RunId run = Cycling.startsARun();
        ONE.brings(Made.mpr(100), "one.mpr", run);
        OTHER.brings(Made.mpr(200), "other.mpr", run);
        ONE.asks().get("/api/v1/imports?run_id=" + run).then().body("items.file_name", equalTo(List.of("one.mpr")));
    }

    @Test
    void whoBringsAFileThatIsThereAlreadySeesItsImport() {
        RunId run = Cycling.startsARun();
        ONE.brings(Made.mpr(100), "a.mpr", run);
        String importId = OTHER.brings(Made.mpr(100), "a.mpr", run)
                .then()
                .statusCode(200)
                .extract()
                .path("import_id");
        OTHER.asks().get("/api/v1/imports/" + importId).then().statusCode(200);
    }

    @Test
    void whoBroughtNothingSeesNothing() {
        RunId run = Cycling.startsARun();
        ONE.brings(Made.mpr(100), "a.mpr", run);
        OTHER.asks().get("/api/v1/imports?run_id=" + run).then().statusCode(200).body("items", empty());
    }
}
