package org.provolt.portal.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.provolt.portal.Browser;
import org.provolt.portal.FakeHouse;

@QuarkusTest
@WithTestResource(FakeHouse.class)
class LiveResourceTest {

    @Inject
    Changes changes;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void aPageIsToldWhetherItIsLiveAndWhatChanged() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient();
                BufferedReader stream = stream(client)) {
            assertThat(next(stream)).isEqualTo("event:hearing data:false");

            changes.note(Set.of("r1", "r2"));

            assertThat(next(stream)).isEqualTo("event:changed data:r1");
        }
    }

    @Test
    void aStrangerHearsNothing() {
        given().header("Sec-Fetch-Mode", "cors").get("/live?subject=r1").then().statusCode(401);
    }

    private BufferedReader stream(HttpClient client) throws IOException, InterruptedException {
        String cookies = Browser.of("technician").cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/live?subject=r1"))
                .header("Cookie", cookies)
                .header("Accept", "text/event-stream")
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /// The lines of the next event, comments left out.
    private static String next(BufferedReader stream) throws IOException {
        StringBuilder event = new StringBuilder();
        for (String line = stream.readLine(); line != null; line = stream.readLine()) {
            if (line.isEmpty() && !event.isEmpty()) {
                break;
            }
            if (!line.isEmpty() && !line.startsWith(":")) {
                event.append(event.isEmpty() ? "" : " ").append(line);
            }
        }
        return event.toString();
    }
}
