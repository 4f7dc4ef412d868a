package org.provolt.cycling.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.RunCorrection;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Occurred;

/// One thing that was said of a run and was wrong.
///
/// @param field JSON pointer: `/cell_configuration`, `/cell_id`, `/polarity_reversed` or `/occurred_at`
/// @param value what is right
record RunCorrectionRequest(
        @Nullable String field,
        @Nullable JsonNode value,
        @Nullable String reason) {

    RunCorrection correction(ObjectMapper json) {
        return switch (field == null ? "" : field) {
            case "/cell_configuration" -> new RunCorrection.OfConfiguration(read(CellConfiguration.class, json));
            case "/cell_id" -> new RunCorrection.OfCell(read(CellId.class, json));
            case "/polarity_reversed" -> new RunCorrection.OfPolarity(read(Boolean.class, json));
            case "/occurred_at" -> new RunCorrection.OfStart(Occurred.at(read(Instant.class, json)));
            default ->
                throw Refused.impossible(
                        "impossible-value",
                        "/field",
                        "Of a run can be corrected: /cell_configuration, /cell_id, /polarity_reversed, /occurred_at.");
        };
    }

    private <T> T read(Class<T> type, ObjectMapper json) {
        try {
            T read = value == null ? null : json.treeToValue(value, type);
            if (read != null) {
                return read;
            }
        } catch (JsonProcessingException wrong) {
            Refused refused = cannotStand();
            refused.initCause(wrong);
            throw refused;
        }
        throw cannotStand();
    }

    private Refused cannotStand() {
        return Refused.impossible("impossible-value", "/value", value + " cannot stand at " + field + ".");
    }
}
