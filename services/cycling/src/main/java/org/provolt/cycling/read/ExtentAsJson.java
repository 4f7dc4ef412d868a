package org.provolt.cycling.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.provolt.cycling.domain.SeriesExtent;
import org.provolt.servicekit.json.Json;

/// A series' extent in one column: it is read and written as a whole.
@Converter
class ExtentAsJson implements AttributeConverter<SeriesExtent, String> {

    private static final ObjectMapper JSON = Json.configure(new ObjectMapper());

    @Override
    public String convertToDatabaseColumn(SeriesExtent extent) {
        try {
            return JSON.writeValueAsString(extent);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an extent cannot be written", broken);
        }
    }

    @Override
    public SeriesExtent convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, SeriesExtent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored extent cannot be read", broken);
        }
    }
}
