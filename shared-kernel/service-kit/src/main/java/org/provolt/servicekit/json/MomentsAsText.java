package org.provolt.servicekit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;

/// A moment is a text of RFC 3339. A number could be seconds or milliseconds, and a huge one would become 1970.
final class MomentsAsText extends SimpleModule {

    MomentsAsText() {
        addDeserializer(Instant.class, new Reader());
    }

    private static final class Reader extends StdScalarDeserializer<Instant> {

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, in);
            }
            if (!in.getText().contains(":")) {
                return (Instant) context.handleWeirdStringValue(Instant.class, in.getText(), "no RFC 3339");
            }
            return InstantDeserializer.INSTANT.deserialize(in, context);
        }
    }
}
