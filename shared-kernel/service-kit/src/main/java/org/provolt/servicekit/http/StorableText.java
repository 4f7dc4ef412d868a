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

/// Lets no U+0000 in, neither in an address nor in a JSON body, and no half of a surrogate pair: PostgreSQL keeps them
/// in no text, and no word of a laboratory has them. See PostgreSQL's manual, 8.3, character types.
@Provider
class StorableText implements ReaderInterceptor {

    private static final String CODE = "nul-character";
    private static final String ENCODED = "%00";
    private static final String ESCAPED = "\\u0000";
    private static final JsonFactory JSON = new JsonFactory();

    private final RoutingContext request;

    StorableText(RoutingContext request) {
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
            Optional<String> pointer = pointerToUnstorable(bytes);
            if (pointer.isPresent()) {
                throw Refused.impossible(
                        CODE,
                        pointer.get(),
                        "The text has U+0000 or half of a surrogate pair, which no text here may have.");
            }
            body.setInputStream(new ByteArrayInputStream(bytes));
        }
        return body.proceed();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().endsWith("json");
    }

    /// Where in the document the first text or name is that cannot be kept.
    static Optional<String> pointerToUnstorable(byte[] json) throws IOException {
        if (!maybe(json)) {
            return Optional.empty();
        }
        try (JsonParser in = JSON.createParser(json)) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                boolean text = token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME;
                if (text && !isStorable(in.getText())) {
                    return Optional.of(
                            printable(in.getParsingContext().pathAsPointer().toString()));
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty(); // whoever reads it next says what is wrong with it
        }
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static String printable(String pointer) {
        return new String(pointer.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", ESCAPED);
    }

    /// In UTF-8 they can only be escaped; the other encodings of JSON have zeros everywhere.
    private static boolean maybe(byte[] json) {
        String bytes = new String(json, StandardCharsets.ISO_8859_1);
        return bytes.contains("\\u") || bytes.indexOf('\0') >= 0;
    }
}
