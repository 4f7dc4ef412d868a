package org.provolt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.testkit.ProvoltTestResource;

/// Who may read what. A `yes` gets past the door, whatever the answer is then.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class RolesTest {

    private static final String ID = "00000000-0000-0000-0000-000000000001";

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            path,                          technician, scientist, auditor, admin, instrument
            /cells/{id}/trail,             yes,        yes,       yes,     yes,   no
            /lots/{id}/trail,              yes,        yes,       yes,     yes,   no
            /fixtures/{id}/trail,          yes,        yes,       yes,     yes,   no
            /pressure-settings/{id}/trail, yes,        yes,       yes,     yes,   no
            /instruments/{id}/trail,       yes,        yes,       yes,     yes,   no
            /runs/{id}/trail,              yes,        yes,       yes,     yes,   no
            /imports/{id}/trail,           yes,        yes,       yes,     yes,   no
            /results/{id}/trail,           yes,        yes,       yes,     yes,   no
            /results/{id}/provenance,      yes,        yes,       yes,     yes,   no
            /log/witness,                  yes,        yes,       yes,     yes,   no
            /trail,                        no,         no,        yes,     yes,   no
            """)
    void opens(String path, String technician, String scientist, String auditor, String admin, String instrument) {
        assertThat(new String[] {
                    door(path, "technician"),
                    door(path, "scientist"),
                    door(path, "auditor"),
                    door(path, "admin"),
                    door(path, "instrument")
                })
                .containsExactly(technician, scientist, auditor, admin, instrument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cells/{id}/trail", "/results/{id}/provenance", "/log/witness", "/trail"})
    void nobodyWithoutATokenComesIn(String path) {
        assertThat(RestAssured.get("/api/v1" + path.replace("{id}", ID)).statusCode())
                .isEqualTo(401);
    }

    private static String door(String path, String role) {
        int status = Auditor.as(role).get("/api/v1" + path.replace("{id}", ID)).statusCode();
        assertThat(status).isNotIn(401, 500);
        return status == 403 ? "no" : "yes";
    }
}
