package org.provolt.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.testkit.TestTokens;

/// Every endpoint by every role. What a role may do is found missing (404), wanting (422) or done, never forbidden.
@GatewayTest
class RolesTest {

    private static final List<String> ROLES = List.of("technician", "scientist", "auditor", "admin", "instrument");

    /// Method and path, then for each of [#ROLES] whether it may.
    private static final String MATRIX = """
            POST /imports                        yes yes no  no  yes
            GET  /imports                        yes yes yes yes yes
            GET  /imports/{id}                   yes yes yes yes yes
            POST /imports/{id}/rereading         yes yes no  no  yes
            POST /uploads                        yes yes no  no  yes
            GET  /uploads/{id}                   yes yes no  no  yes
            PATCH /uploads/{id}                  yes yes no  no  yes
            POST /uploads/{id}/copies            yes yes no  no  yes
            GET  /imports/{id}/head              yes yes yes yes no
            GET  /formats                        yes yes yes yes yes
            POST /table-heads                    yes yes no  no  no
            POST /imports/{id}/withdrawal        yes yes no  no  no
            GET  /rejections                     yes yes yes yes no
            GET  /rejections/{id}                yes yes yes yes no
            POST /rejections/{id}/retry          yes yes no  no  no
            """;

    static Stream<Arguments> matrix() {
        return MATRIX.lines()
                .map(line -> line.split(" +"))
                .flatMap(cells -> Stream.iterate(0, place -> place + 1)
                        .limit(ROLES.size())
                        .map(place ->
                                Arguments.of(cells[0], cells[1], ROLES.get(place), cells[2 + place].equals("yes"))));
    }

    static Stream<Arguments> endpoints() {
        return MATRIX.lines().map(line -> line.split(" +")).map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest(name = "{0} {1} as {2}: {3}")
    @MethodSource("matrix")
    void aRoleMayDoWhatTheContractSays(String method, String path, String role, boolean allowed) {
        String token = role.equals("instrument") ? TestTokens.ofInstrument("instrument-a") : TestTokens.of(role);
        int status = asked(given().auth().oauth2(token), method, path);
        assertThat(status == 403).isEqualTo(!allowed);
        assertThat(status).isLessThan(500).isNotEqualTo(401);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("endpoints")
    void nobodyMayDoAnythingWithoutAToken(String method, String path) {
        assertThat(asked(given(), method, path)).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("endpoints")
    void aForgedTokenIsNoToken(String method, String path) {
        assertThat(asked(given().auth().oauth2(TestTokens.forged("technician")), method, path))
                .isEqualTo(401);
    }

    private static int asked(RequestSpecification request, String method, String path) {
        boolean form = Arrays.asList("/imports").contains(path) && method.equals("POST");
        RequestSpecification complete = form ? request.multiPart("note", "nothing") : request;
        return complete.request(
                        method,
                        "/api/v1" + path.replace("{id}", UUID.randomUUID().toString()))
                .statusCode();
    }
}
