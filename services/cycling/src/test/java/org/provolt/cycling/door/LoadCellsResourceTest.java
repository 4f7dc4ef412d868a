package org.provolt.cycling.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.provolt.cycling.door.Laboratory.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

/// Columns of an instrument's files that are load cells of fixtures.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class LoadCellsResourceTest {

    private static String column(String name, String channel, UUID fixture, String unit) {
        return """
                {"column": "%s", "channel": %s, "fixture_id": "%s", "unit": "%s"}""".formatted(name, channel, fixture, unit);
    }

    private static String body(String columns, String reason) {
        return "{\"columns\": [" + columns + "], \"reason\": " + reason + "}";
    }

    @Test
    void everyVersionStaysReadableAndAFurtherOneNeedsAReason() {
        String path = "/api/v1/instruments/" + Laboratory.instrument("1") + "/load-cells";
        String column = column("Analog IN 1/V", "\"1\"", UUID.randomUUID(), "V");
        as("scientist")
                .body(body(column, "null"))
                .post(path)
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("columns[0].column", equalTo("Analog IN 1/V"));
        as("scientist")
                .body(body("", "null"))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
        as("scientist").body(body("", "\"it was unplugged\"")).post(path).then().statusCode(201);
        as("auditor")
                .get(path)
                .then()
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items[0].reason", equalTo("it was unplugged"));
    }

    @Test
    void aVersionThatIsTakenBackSaysWhyAndCanBeMappedAgain() {
        String path = "/api/v1/instruments/" + Laboratory.instrument("1") + "/load-cells";
        String column = column("Analog IN 1/V", "\"1\"", UUID.randomUUID(), "V");
        as("scientist").body(body(column, "null")).post(path).then().statusCode(201);
        String withdrawal = path + "/1/withdrawal";
        as("scientist").body("{}").post(withdrawal).then().statusCode(422).body("code", equalTo("reason-required"));
        as("scientist")
                .body("{\"reason\": \"another fixture\"}")
                .post(withdrawal)
                .then()
                .statusCode(200)
                .body("withdrawn.reason", equalTo("another fixture"));
        as("scientist").body("{\"reason\": \"again\"}").post(withdrawal).then().statusCode(409);
        as("scientist")
                .body("{\"reason\": \"none\"}")
                .post(path + "/2/withdrawal")
                .then()
                .statusCode(404);
        as("scientist")
                .body(body(column, "\"it was right\""))
                .post(path)
                .then()
                .statusCode(201)
                .body("version", equalTo(2));
    }

    @Test
    void onOneChannelAColumnIsOneLoadCellAndAFixtureHasOneColumn() {
        String path = "/api/v1/instruments/" + Laboratory.instrument("1") + "/load-cells";
        UUID fixture = UUID.randomUUID();
        String twice = column("Analog IN 1/V", "null", fixture, "V") + ","
                + column("Analog IN 1/V", "\"1\"", UUID.randomUUID(), "V") + ","
                + column("Analog IN 2/V", "\"1\"", fixture, "V");
        as("scientist")
                .body(body(twice, "null"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/columns/1/column", "/columns/2/fixture_id")));
    }

    @Test
    void whatIsNoLoadCellIsNamedByItsField() {
        String path = "/api/v1/instruments/" + Laboratory.instrument("1") + "/load-cells";
        as("scientist")
                .body(body(column("Analog IN 1/V", "\"9\"", UUID.randomUUID(), "kg"), "null"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/columns/0/channel"))
                .body("errors.pointer", hasItem("/columns/0/unit"));
    }
}
