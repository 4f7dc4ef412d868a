package org.provolt.metrics.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.provolt.analysis.Measured;
import org.provolt.servicekit.json.Json;

/// The formulas' own records, as they are kept between two readings: every number comes back as it was, to the bit.
public final class AnalysisJson {

    /// By component alone: what a record computes is not kept.
    private static final ObjectMapper JSON = Json.configure(new ObjectMapper())
            .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
            .setVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .addMixIn(Measured.class, ValueOrReason.class);

    private AnalysisJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Measured.Value.class), @JsonSubTypes.Type(Measured.Absent.class)})
    private interface ValueOrReason {}

    public static String write(Object kept) {
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a " + kept.getClass().getSimpleName() + " cannot be written", broken);
        }
    }

    public static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept " + type.getSimpleName() + " cannot be read", broken);
        }
    }
}
