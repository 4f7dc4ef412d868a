package org.provolt.metrics.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import org.provolt.servicekit.json.Json;

/// One text for one content: JSON as RFC 8785 (JCS) writes it, names sorted, numbers as ECMAScript prints them.
public final class CanonicalJson {

    private static final ObjectMapper JSON = Json.configure(new ObjectMapper());

    private CanonicalJson() {}

    public static String of(Object content) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedString();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("this has no JSON", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException("this has no canonical JSON", broken);
        }
    }

    /// SHA-256 of it, in hex.
    public static String digest(Object content) {
        return Sha256.of(of(content));
    }
}
