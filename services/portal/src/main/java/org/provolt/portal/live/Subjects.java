package org.provolt.portal.live;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/// Whom a fact is about: the identities that it names, wherever in it they stand. It is read as a stream, so the
/// columns of ten thousand samples are passed over and never built.
final class Subjects {

    private static final Set<String> NAMES = Set.of(
            "cell_id",
            "run_id",
            "import_id",
            "image_id",
            "fixture_id",
            "instrument_id",
            "pressure_setting_id",
            "result_id",
            "study_id");
    private static final JsonFactory CBOR = new CBORFactory();
    private static final JsonFactory JSON = new JsonFactory();
    // The first byte of a JSON document that is an object; in CBOR it would be a short text.
    private static final byte BRACE = '{';

    private Subjects() {}

    /// @param data of a fact, CBOR or JSON
    /// @return the identities it names; none where it cannot be read
    static Set<String> of(byte[] data) {
        Set<String> found = new HashSet<>();
        if (data.length == 0) {
            return found;
        }
        JsonFactory format = data[0] == BRACE ? JSON : CBOR;
        try (JsonParser parser = format.createParser(data)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && NAMES.contains(String.valueOf(parser.currentName()))) {
                    found.add(parser.getText());
                }
            }
            return found;
        } catch (IOException unreadable) {
            return found;
        }
    }
}
