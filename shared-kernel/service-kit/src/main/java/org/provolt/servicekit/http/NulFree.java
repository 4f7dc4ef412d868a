package org.provolt.servicekit.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.provolt.kernel.Refused;

/// Lets no U+0000 in, neither in an address nor in a JSON body: PostgreSQL keeps it in no text, and no word of a
/// laboratory has it. See PostgreSQL's manual, 8.3, character types.
@Provider
class NulFree implements ReaderInterceptor {

    private static final String CODE = "nul-character";
    private static final String ENCODED = "%00";
    private static final String ESCAPED = "\\u0000";
    private static final JsonFactory JSON = new JsonFactory();

    private final RoutingContext request;

    NulFree(RoutingContext request) {
        this.request = request;
    }

    @ServerRequestFilter(preMatching = true)
    public void address() {
        if (request.request().uri().contains(ENCODED)) {
            throw Refused.malformed(CODE, "The address has the character U+0000, which no text here may have.");
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (isJson(body.getMediaType())) {
            byte[] bytes = body.getInputStream().readAllBytes();
            Optional<String> pointer = pointerToNul(bytes);
            if (pointer.isPresent()) {
                throw Refused.impossible(
                        CODE, pointer.get(), "The text has the character U+0000, which no text here may have.");
            }
            body.setInputStream(new ByteArrayInputStream(bytes));
        }
        return body.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().endsWith("json");
    }

    /// Where in the document the first text or name with a U+0000 is.
    static Optional<String> pointerToNul(byte[] json) throws IOException {
        if (!maybe(json)) {
            return Optional.empty();
        }
        try (JsonParser in = JSON.createParser(json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (text && in.getText().indexOf('\0') >= 0) {
                    return Optional.of(
                            in.getParsingContext().pathAsPointer().toString().replace("\0", ESCAPED));
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty(); // whoever reads it next says what is wrong with it
        }
    }

    /// In UTF-8 it can only be escaped; the other encodings of JSON have zeros everywhere.
    private static boolean maybe(byte[] json) {
        String bytes = new String(json, StandardCharsets.ISO_8859_1);
        return bytes.contains(ESCAPED) || bytes.indexOf('\0') >= 0;
    }
}
