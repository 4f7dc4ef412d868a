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

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class InstrumentResourceTest {

    private static String cycler(String serial, String timeZone) {
        return """
                {"maker": "BioLogic", "model": "VMP-300", "serial": "%s", "time_zone": "%s", "channels": ["A1", "A2"],
                 "current_accuracy_percent": 0.1}""".formatted(serial, timeZone);
    }

    @Test
    void aRegisteredInstrumentCanBeReadAtOnce() {
        String location = as("scientist")
                .body(cycler("1234", "Europe/Berlin"))
                .post("/api/v1/instruments")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as("auditor")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("time_zone", equalTo("Europe/Berlin"))
                .body("channels", equalTo(List.of("A1", "A2")))
                .body("current_accuracy_percent", equalTo(0.1f));
    }

    @Test
    void aTimeZoneHasItsIanaName() {
        as("scientist")
                .body(cycler("1234", "CEST"))
                .post("/api/v1/instruments")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/time_zone"));
    }

    @Test
    void instrumentsAreFoundByTheirSerialNumber() {
        String serial = "S-" + UUID.randomUUID();
        as("scientist").body(cycler(serial, "UTC")).post("/api/v1/instruments");
        as("auditor").get("/api/v1/instruments?q=" + serial).then().body("items.serial", equalTo(List.of(serial)));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        String maker = "Maker-" + UUID.randomUUID();
        for (int n = 0; n < 2; n++) {
            as("scientist").body(cycler("1", "UTC").replace("BioLogic", maker)).post("/api/v1/instruments");
        }
        String next =
                as("auditor").get("/api/v1/instruments?limit=1&q=" + maker).path("next");
        as("auditor")
                .get("/api/v1/instruments?limit=1&q=" + maker + "&after=" + next)
                .then()
                .body("items.maker", equalTo(List.of(maker)))
                .body("next", equalTo(null));
    }

    @Test
    void anUnknownInstrumentIsUnknown() {
        as("auditor")
                .get("/api/v1/instruments/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-instrument"));
    }
}
