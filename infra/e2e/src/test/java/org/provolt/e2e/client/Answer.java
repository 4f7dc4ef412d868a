package org.provolt.e2e.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/// What the house answered.
///
/// @param asked such as `GET /api/v1/cells`, for complaints
public record Answer(String asked, int status, HttpResponse<String> raw) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public String text() {
        return raw.body();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(this + " is no JSON", e);
        }
    }

    public Optional<String> header(String name) {
        return raw.headers().firstValue(name);
    }

    /// This, if the status is one of those.
    public Answer expect(Integer... statuses) {
        assertThat(status).as(toString()).isIn((Object[]) statuses);
        return this;
    }

    /// The text at a name, which must be there.
    public String named(String name) {
        String text = json().path(name).asText("");
        assertThat(text).as("%s in %s", name, this).isNotEmpty();
        return text;
    }

    /// The stable code of a problem; empty where the answer is none.
    public String code() {
        return header("Content-Type").orElse("").startsWith("application/problem+json")
                ? json().path("code").asText("")
                : "";
    }

    /// Not yet heard of by the service that was asked: the contract says to try again.
    boolean isNotKnownYet() {
        return status == 409 && code().equals("not-known-yet");
    }

    @Override
    public String toString() {
        return asked + ": " + status + " " + text().substring(0, Math.min(600, text().length()));
    }
}
