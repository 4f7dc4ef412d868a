package org.provolt.cycling.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.provolt.cycling.door.Laboratory.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

/// How accurate an instrument's current is.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class CurrentAccuracyResourceTest {

    private static String path() {
        return "/api/v1/instruments/" + Laboratory.instrument("1") + "/current-accuracies";
    }

    @Test
    void everyStatementStaysReadableAndAFurtherOneNeedsAReason() {
        String path = path();
        String first = "{\"gain_percent\": 0.05, \"offset_ampere\": 2e-7, \"basis\": \"certificate 77\"}";
        as("scientist")
                .body(first)
                .post(path)
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("offset_ampere", equalTo(2e-7f));
        String again = "{\"gain_percent\": 0.1, \"basis\": \"data sheet\"%s}";
        as("scientist")
                .body(again.formatted(""))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
        as("scientist")
                .body(again.formatted(", \"reason\": \"the certificate is another channel's\""))
                .post(path)
                .then()
                .statusCode(201)
                .body("offset_ampere", nullValue());
        as("auditor")
                .get(path)
                .then()
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items[0].reason", equalTo("the certificate is another channel's"));
        as("auditor")
                .get(path.replace("/current-accuracies", ""))
                .then()
                .body("current_accuracies.basis", equalTo(List.of("data sheet", "certificate 77")));
    }

    @Test
    void whatIsNoAccuracyIsNamedByItsField() {
        as("scientist")
                .body("{\"gain_percent\": 100, \"offset_ampere\": -1}")
                .post(path())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/gain_percent", "/offset_ampere", "/basis"));
        as("scientist")
                .body("{}")
                .post(path())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/gain_percent"));
    }
}
