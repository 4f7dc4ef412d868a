package org.provolt.portal.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;

class KeycloakCookiesTest {

    private final KeycloakCookies cookies = new KeycloakCookies("18100");
    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Test
    void keycloaksCookiesAreKeptUnderThisHousesMark() {
        headers.add("Set-Cookie", "KEYCLOAK_IDENTITY=abc; Path=/auth/; HttpOnly")
                .add("Set-Cookie", "AUTH_SESSION_ID=d=e");

        cookies.toBrowser(headers);

        assertThat(headers.getAll("Set-Cookie"))
                .containsExactly("KEYCLOAK_IDENTITY_18100=abc; Path=/auth/; HttpOnly", "AUTH_SESSION_ID_18100=d=e");
    }

    @Test
    void keycloakSeesItsOwnNames() {
        headers.add("Cookie", "KEYCLOAK_IDENTITY_18100=abc; AUTH_SESSION_ID_18100=d=e");

        cookies.toKeycloak(headers);

        assertThat(headers.getAll("Cookie")).containsExactly("KEYCLOAK_IDENTITY=abc; AUTH_SESSION_ID=d=e");
    }

    @Test
    void keycloakDoesNotSeeCookiesOfAnotherHouse() {
        headers.add("Cookie", "KEYCLOAK_IDENTITY_8080=abc; KEYCLOAK_SESSION=x; q_session_Default_8080=y");

        cookies.toKeycloak(headers);

        assertThat(headers.contains("Cookie")).isFalse();
    }
}
