package org.provolt.agent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An instrument's account at the house's Keycloak, by OAuth 2 client credentials. A token is fetched anew before it
/// ends: a tenth of its life, at least 30 s.
final class InstrumentAccount implements SignIn {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI address;
    private final String form;
    private final InstantSource clock;
    private @Nullable String token;
    private Instant goodUntil = Instant.MIN;

    InstrumentAccount(HttpClient http, URI server, String id, String secret, InstantSource clock) {
        this.http = http;
        this.address = URI.create(server + "/auth/realms/provolt/protocol/openid-connect/token");
        this.form = "grant_type=client_credentials&client_id=" + encoded(id) + "&client_secret=" + encoded(secret);
        this.clock = clock;
    }

    static InstrumentAccount of(Map<String, String> environment, HttpClient http, URI server, InstantSource clock) {
        return new InstrumentAccount(
                http,
                server,
                said(environment, "PROVOLT_CLIENT_ID"),
                said(environment, "PROVOLT_CLIENT_SECRET"),
                clock);
    }

    private static String said(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(it -> !it.isBlank())
                .orElseThrow(() -> new Trouble(
                        "Which instrument? The environment's PROVOLT_CLIENT_ID and PROVOLT_CLIENT_SECRET are to name"
                                + " its account; " + name + " is not there."));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String token() throws Away, InterruptedException {
        String known = token;
        if (known != null && clock.instant().isBefore(goodUntil)) {
            return known;
        }
        JsonNode told = ask();
        String fresh = told.path("access_token").asText();
        long seconds = told.path("expires_in").asLong();
        goodUntil = clock.instant().plusSeconds(seconds - Math.max(30, seconds / 10));
        token = fresh;
        return fresh;
    }

    @Override
    public void refused() {
        token = null;
    }

    private JsonNode ask() throws Away, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 400 || answer.statusCode() == 401) {
                throw new Away("the instrument's account or its secret is not accepted", Optional.empty());
            }
            if (answer.statusCode() != 200) {
                throw new Away("the sign-in answers " + answer.statusCode(), Optional.empty());
            }
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new Away("the sign-in answers no JSON", noJson);
        } catch (IOException noAnswer) {
            throw new Away("no answer from " + address.getAuthority(), noAnswer);
        }
    }
}
