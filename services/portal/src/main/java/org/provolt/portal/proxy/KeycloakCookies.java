package org.provolt.portal.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Keycloak's cookies under names that carry this house's mark. Cookies know no ports, so two houses on one machine
/// would otherwise sign each other's people out.
@Singleton
class KeycloakCookies {

    private final String mark;

    KeycloakCookies(@ConfigProperty(name = "provolt.cookie-suffix") String suffix) {
        this.mark = "_" + suffix;
    }

    /// What Keycloak is told: only the cookies of this house, under Keycloak's own names.
    void toKeycloak(MultiMap headers) {
        String ours = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Arrays.stream(line.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> name(cookie).endsWith(mark))
                .map(this::unmarked)
                .collect(Collectors.joining("; "));
        headers.remove(HttpHeaders.COOKIE);
        if (!ours.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, ours);
        }
    }

    /// What the browser is told to keep.
    void toBrowser(MultiMap headers) {
        List<String> marked = headers.getAll(HttpHeaders.SET_COOKIE).stream()
                .map(this::marked)
                .toList();
        if (!marked.isEmpty()) {
            headers.set(HttpHeaders.SET_COOKIE.toString(), marked);
        }
    }

    private String unmarked(String cookie) {
        String name = name(cookie);
        return name.substring(0, name.length() - mark.length()) + cookie.substring(name.length());
    }

    private String marked(String cookie) {
        String name = name(cookie);
        return name + mark + cookie.substring(name.length());
    }

    private static String name(String cookie) {
        int equals = cookie.indexOf('=');
        return equals < 0 ? cookie : cookie.substring(0, equals);
    }
}
