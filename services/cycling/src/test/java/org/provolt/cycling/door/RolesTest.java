package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.testkit.ProvoltTestResource;

/// Who may do what: every endpoint and every role. A `yes` gets past the door, whatever the answer is then.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class RolesTest {

    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            method, path,                      technician, scientist, auditor, admin, instrument
            POST,   /instruments,              no,         yes,       no,      no,    no
            GET,    /instruments,              yes,        yes,       yes,     yes,   no
            GET,    /instruments/{id},         yes,        yes,       yes,     yes,   no
            POST,   /instruments/{id}/mappings, no,        yes,       no,      no,    no
            GET,    /instruments/{id}/mappings, yes,       yes,       yes,     yes,   no
            POST,   /instruments/{id}/load-cells, no,      yes,       no,      no,    no
            POST,   /instruments/{id}/load-cells/1/withdrawal,no,yes, no,      no,    no
            GET,    /instruments/{id}/load-cells, yes,     yes,       yes,     yes,   no
            POST,   /instruments/{id}/current-accuracies,no,yes,      no,      no,    no
            GET,    /instruments/{id}/current-accuracies,yes,yes,     yes,     yes,   no
            POST,   /runs,                     yes,        yes,       no,      no,    no
            GET,    /runs,                     yes,        yes,       yes,     yes,   no
            GET,    /runs/{id},                yes,        yes,       yes,     yes,   no
            POST,   /runs/{id}/completion,     yes,        yes,       no,      no,    no
            POST,   /runs/{id}/abortion,       yes,        yes,       no,      no,    no
            POST,   /runs/{id}/corrections,    no,         yes,       no,      no,    no
            POST,   /runs/{id}/gap-acceptance, yes,        yes,       no,      no,    no
            GET,    /runs/{id}/samples,        yes,        yes,       yes,     yes,   no
            GET,    /spectra/{id},             yes,        yes,       yes,     yes,   no
            POST,   /spectra/{id}/corrections, no,         yes,       no,      no,    no
            """)
    void opens(
            String method,
            String path,
            String technician,
            String scientist,
            String auditor,
            String admin,
            String instrument) {
        assertThat(Stream.of("technician", "scientist", "auditor", "admin", "instrument")
                        .map(role -> door(method, path, role)))
                .containsExactly(technician, scientist, auditor, admin, instrument);
    }

    @ParameterizedTest
    @CsvSource({"POST, /instruments", "GET, /runs", "POST, /runs/{id}/completion", "GET, /runs/{id}/samples"})
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
