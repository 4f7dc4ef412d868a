package org.provolt.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.testkit.ProvoltTestResource;

/// Who may do what: every endpoint and every role. A `yes` gets past the door, whatever the answer is then.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class RolesTest {

    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            method, path,                            technician, scientist, auditor, admin, instrument
            POST,   /fixtures,                       yes,        yes,       no,      no,    no
            GET,    /fixtures,                       yes,        yes,       yes,     yes,   no
            GET,    /fixtures/{id},                  yes,        yes,       yes,     yes,   no
            POST,   /fixtures/{id}/calibrations,     yes,        yes,       no,      no,    no
            GET,    /fixtures/{id}/calibrations,     yes,        yes,       yes,     yes,   no
            GET,    /fixtures/{id}/calibrations/{id},yes,        yes,       yes,     yes,   no
            POST,   /fixtures/{id}/reading-withdrawals,yes,      yes,       no,      no,    no
            GET,    /fixtures/{id}/reading-withdrawals,yes,      yes,       yes,     yes,   no
            POST,   /pressure-settings,              yes,        yes,       no,      no,    no
            GET,    /pressure-settings,              yes,        yes,       yes,     yes,   no
            GET,    /pressure-settings/{id},         yes,        yes,       yes,     yes,   no
            POST,   /pressure-settings/{id}/withdrawal,yes,      yes,       no,      no,    no
            POST,   /pressure-settings/{id}/release, yes,        yes,       no,      no,    no
            GET,    /cells/{id}/pressure,            yes,        yes,       yes,     yes,   no
            """)
    void opens(
            String method,
            String path,
            String technician,
            String scientist,
            String auditor,
            String admin,
            String instrument) {
        assertThat(new String[] {
                    door(method, path, "technician"),
                    door(method, path, "scientist"),
                    door(method, path, "auditor"),
                    door(method, path, "admin"),
                    door(method, path, "instrument")
                })
                .containsExactly(technician, scientist, auditor, admin, instrument);
    }

    @ParameterizedTest
    @CsvSource({"GET, /fixtures", "POST, /fixtures", "GET, /pressure-settings", "GET, /cells/{id}/pressure"})
    void nobodyWithoutATokenComesIn(String method, String path) {
        assertThat(RestAssured.given()
                        .request(method, "/api/v1" + path.replace("{id}", ID))
                        .statusCode())
                .isEqualTo(401);
    }

    private static String door(String method, String path, String role) {
        int status = Laboratory.as(role)
                .request(method, "/api/v1" + path.replace("{id}", ID))
                .statusCode();
        assertThat(status).isNotIn(401, 500);
        return status == 403 ? "no" : "yes";
    }
}
