package org.provolt.e2e.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/// Instruments' messages that were refused, as a technician finds them.
public record Rejections(Caller technician) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /// The rejection of a message, with its bytes, once it is there.
    public JsonNode of(String messageId) {
        String rejectionId = await("rejection of " + messageId)
                .atMost(LIMIT)
                .until(() -> find(messageId), Optional::isPresent)
                .orElseThrow();
        return technician.get("/rejections/" + rejectionId).expect(200).json();
    }

    /// Why a message was refused.
    public String codeOf(String messageId) {
        return of(messageId).path("code").asText();
    }

    public boolean has(String messageId) {
        return find(messageId).isPresent();
    }

    /// Has it sent once more.
    public void retry(JsonNode rejection) {
        technician
                .send("POST", "/rejections/" + rejection.path("rejection_id").asText() + "/retry", "")
                .expect(200, 202);
    }

    private Optional<String> find(String messageId) {
        return technician.list("/rejections").stream()
                .filter(rejection -> rejection.path("message_id").asText().equals(messageId))
                .map(rejection -> rejection.path("rejection_id").asText())
                .findFirst();
    }
}
