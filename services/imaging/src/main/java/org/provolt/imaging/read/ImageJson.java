package org.provolt.imaging.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;

/// What is kept in views as text.
@Singleton
class ImageJson {

    private final ObjectMapper json;

    ImageJson(ObjectMapper json) {
        this.json = json;
    }

    String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("this cannot be written", broken);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept " + type.getSimpleName() + " cannot be read", broken);
        }
    }
}
