package org.provolt.portal;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A browser of somebody who is signed in: it brings the session's cookies.
public record Browser(Map<String, String> cookies, String landedAt) {

    private static final int TEN_MINUTES = 600;

    public static Browser of(String role) {
        return signIn(role, TEN_MINUTES, "renewable", "/");
    }

    /// @param renewable `renewable`, or `once` for a session that ends after the page on which it lands
    public static Browser signIn(String role, int seconds, String renewable, String to) {
        Response led = given().redirects().follow(false).queryParam("to", to).get("/sign-in");
        Map<String, String> asked = query(led.header("Location"));
        String code = String.join("~", role, String.valueOf(seconds), renewable, asked.get("code_challenge"));
        Map<String, String> cookies = new LinkedHashMap<>(led.cookies());
        Response done = given().redirects()
                .follow(false)
                .cookies(cookies)
                .queryParam("code", code)
                .queryParam("state", asked.get("state"))
                .get(URI.create(asked.get("redirect_uri")).getPath());
        keep(cookies, done);
        Response restored = given().redirects()
                .follow(false)
                .cookies(cookies)
                .urlEncodingEnabled(false)
                .get(done.header("Location"));
        keep(cookies, restored);
        return new Browser(cookies, String.valueOf(restored.header("Location")));
    }

    /// A request as a page of ours makes it.
    public RequestSpecification ask() {
        return given().redirects().follow(false).cookies(cookies).header("Origin", FakeHouse.ORIGIN);
    }

    /// A request of which the browser says nothing but the cookies.
    public RequestSpecification bare() {
        return given().redirects().follow(false).cookies(cookies);
    }

    static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void keep(Map<String, String> cookies, Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
    }
}
