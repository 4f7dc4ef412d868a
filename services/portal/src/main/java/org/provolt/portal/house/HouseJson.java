package org.provolt.portal.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;

/// The API's JSON: snake_case, times in RFC 3339. What a page's records do not name is passed over, so a service may
/// say more than before.
@Singleton
public class HouseJson {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /// How an answer becomes what a page needs.
    interface Shape<T> {
        T of(byte[] answer) throws IOException;
    }

    <T> Shape<T> one(Class<T> shape) {
        return answer -> mapper.readValue(answer, shape);
    }

    <T> Shape<Listed<T>> listOf(Class<T> shape) {
        JavaType list = mapper.getTypeFactory().constructParametricType(Listed.class, shape);
        return answer -> mapper.readValue(answer, list);
    }

    <T> T read(byte[] answer, Shape<T> shape) {
        try {
            return shape.of(answer);
        } catch (IOException unreadable) {
            throw new UnreadableAnswer(unreadable);
        }
    }

    byte[] write(Object body) {
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A command cannot be written", unwritable);
        }
    }

    /// As JSON text, for a page's script.
    public String text(Object value) {
        return new String(write(value), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// A record as a tree, for example to copy its fields into a form.
    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /// An answer that is not what the page's record says.
    static final class UnreadableAnswer extends RuntimeException {
        UnreadableAnswer(Throwable cause) {
            super(cause);
        }
    }
}
