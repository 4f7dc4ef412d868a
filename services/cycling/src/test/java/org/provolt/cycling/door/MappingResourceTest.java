package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.cycling.door.Laboratory.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class MappingResourceTest {

    private static String mapping(int headLine, String reason) {
        return """
                {"name": "cts", "head_line": %d, "delimiter": "semicolon", "decimal_mark": "comma",
                 "columns": [{"head": "Zeit", "quantity": "test_time_second", "unit": "h"},
                             {"head": "U", "quantity": "voltage_volt", "unit": "V"},
                             {"head": "I", "quantity": "current_ampere", "unit": "mA"}],
                 "current_sign": {"rule": "positive-charges"}, "reason": %s}""".formatted(headLine, reason);
    }

    @Test
    void everyVersionOfAMappingStaysReadable() {
        String instrument = Laboratory.instrument("1");
        String path = "/api/v1/instruments/" + instrument + "/mappings";
        as("scientist")
                .body(mapping(1, "null"))
                .post(path)
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        as("scientist")
                .body(mapping(3, "null"))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
        as("scientist")
                .body(mapping(3, "\"two lines before the heads\""))
                .post(path)
                .then()
                .statusCode(201)
                .body("version", equalTo(2))
                .body("reason", equalTo("two lines before the heads"));
        as("auditor")
                .get(path)
                .then()
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items.newest", equalTo(List.of(true, false)))
                .body("items.mapping.head_line", equalTo(List.of(3, 1)));
        as("auditor").get("/api/v1/instruments/" + instrument).then().body("mappings.version", equalTo(List.of(2, 1)));
    }

    @Test
    void aColumnThatIsNothingIsMalformed() {
        String nothing = mapping(1, "null").replaceFirst("\"columns\": *\\[", "\"columns\": [null, ");
        assertThat(nothing).contains("[null");
        as("scientist")
                .body(nothing)
                .post("/api/v1/instruments/" + Laboratory.instrument("1") + "/mappings")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed"));
    }
}
