package org.provolt.local;

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
import java.util.Map;
import java.util.stream.Collectors;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Records;
import org.provolt.local.data.Secrets;
import org.provolt.local.process.ProcessRecord;

/// `./provolt token ROLE`: an access token of the embedded stack's demonstration user, good for 8 hours.
record Token(Request.Token asked) {

    /// The account of the demonstration's instrument.
    static final String INSTRUMENT = "instrument-demo";

    int run() {
        DataFolder data = new DataFolder(asked.data());
        ProcessRecord keycloak = new Records(data)
                .of("keycloak")
                .filter(entry -> entry.process(data.mark()).isPresent())
                .orElseThrow(
                        () -> new Trouble("Keycloak does not run on " + data.root() + "; ./provolt up starts it."));
        System.out.println(of(asked.role(), keycloak.address(), Secrets.in(data)));
        return 0;
    }

    /// A user signs in with a password that is its name; the instrument has an account of its own.
    static String of(String role, String keycloak, Secrets secrets) {
        Map<String, String> form = role.equals("instrument")
                ? Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        INSTRUMENT,
                        "client_secret",
                        secrets.of("client." + INSTRUMENT))
                : Map.of("grant_type", "password", "client_id", "provolt-cli", "username", role, "password", role);
        return ask(keycloak + "/realms/provolt/protocol/openid-connect/token", form);
    }

    private static String ask(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode token = new ObjectMapper().readTree(answer.body()).path("access_token");
            if (answer.statusCode() != 200 || token.isMissingNode()) {
                throw new Trouble("Keycloak gives no token: " + answer.statusCode() + " " + answer.body());
            }
            return token.asText();
        } catch (IOException e) {
            throw new Trouble("Keycloak does not answer at " + address + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for Keycloak", e);
        }
    }
}
