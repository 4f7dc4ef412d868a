package org.provolt.agent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// What the server understood of a file, as a sentence for whoever stands at the instrument.
record Told(Journal.Outcome outcome, String sentence) {

    /// Nothing while the file is still being read.
    static Optional<Told> of(JsonNode card) {
        return switch (card.path("state").asText()) {
            case "done" -> Optional.of(new Told(Journal.Outcome.DONE, done(card)));
            case "refused" -> Optional.of(new Told(Journal.Outcome.REFUSED, "refused: " + refusal(card)));
            case "withdrawn" ->
                Optional.of(new Told(Journal.Outcome.REFUSED, "was taken back by a person at the laboratory"));
            default -> Optional.empty();
        };
    }

    private static String done(JsonNode card) {
        JsonNode report = card.path("report");
        String version = report.path("format_version").asText("");
        return report.path("format").asText("read") + (version.isEmpty() ? "" : " (" + version + ")") + ", "
                + card.path("rows_read").asLong() + " rows, "
                + card.path("rows_published").asLong() + " new";
    }

    private static String refusal(JsonNode card) {
        JsonNode refusal = card.path("refusal");
        return refusal.path("detail").asText(refusal.path("code").asText("without a reason"));
    }
}
