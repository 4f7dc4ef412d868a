package org.provolt.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.testkit.ProvoltTestResource;
import org.provolt.testkit.TestTokens;

/// Who may do what: every endpoint and every role. A `yes` gets past the door, whatever the answer is then.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "imaging"))
class RolesTest {

    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            method, path,                     technician, scientist, auditor, admin, instrument
            GET,    /images,                   yes,        yes,       yes,     yes,   no
            GET,    /images/{id},              yes,        yes,       yes,     yes,   no
            GET,    /images/{id}/content,      yes,        yes,       yes,     yes,   no
            POST,   /images/{id}/segmentations, no,        yes,       no,      no,    no
            POST,   /images/{id}/withdrawals,  yes,        yes,       no,      no,    no
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
    @CsvSource({
        "GET, /images",
        "GET, /images/{id}",
        "GET, /images/{id}/content",
        "POST, /images/{id}/segmentations",
        "POST, /images/{id}/withdrawals"
    })
    void nobodyWithoutATokenComesIn(String method, String path) {
        assertThat(RestAssured.given()
                        .request(method, "/api/v1" + path.replace("{id}", ID))
                        .statusCode())
                .isEqualTo(401);
    }

    private static String door(String method, String path, String role) {
        int status = RestAssured.given()
                .auth()
                .oauth2(role.equals("instrument") ? TestTokens.ofInstrument("instrument-1") : TestTokens.of(role))
                .contentType(ContentType.JSON)
                .body("{}")
                .request(method, "/api/v1" + path.replace("{id}", ID))
                .statusCode();
        assertThat(status).isNotIn(401, 500);
        return status == 403 ? "no" : "yes";
    }
}
