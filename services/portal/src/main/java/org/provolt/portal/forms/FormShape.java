package org.provolt.portal.forms;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Which fields a form has.
///
/// @param id by which a browser keeps what was typed and not sent, such as `cell-new`
public record FormShape(String id, List<FormField> fields) {

    static final String KEY = "_key";
    static final String ZONE = "_zone";

    public static FormShape of(String id, FormField... fields) {
        return new FormShape(id, List.of(fields));
    }

    /// One with nothing in it yet.
    public Form blank(ZoneId zone) {
        return new Form(this, Map.of(), Map.of(), null, newKey(), zone);
    }

    /// One that begins with what a record says.
    public Form from(JsonNode record, ZoneId zone) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            JsonNode value = record.at(field.pointer());
            if (!value.isMissingNode() && !value.isNull()) {
                values.put(field.pointer(), field.write(value, zone));
            }
        }
        return new Form(this, values, Map.of(), null, newKey(), zone);
    }

    /// One as a browser sent it.
    ///
    /// @param otherwise the zone of its times where it does not say
    public Form sent(MultivaluedMap<String, String> sent, ZoneId otherwise) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            values.put(field.pointer(), Objects.requireNonNullElse(sent.getFirst(field.pointer()), ""));
        }
        String key = sent.getFirst(KEY);
        return new Form(
                this, values, Map.of(), null, key == null ? newKey() : key, zone(sent.getFirst(ZONE), otherwise));
    }

    /// The same under another name, so that what is typed into a copy of one record does not turn up in another's.
    public FormShape named(String other) {
        return new FormShape(other, fields);
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static ZoneId zone(@org.jspecify.annotations.Nullable String told, ZoneId otherwise) {
        return told != null && ZoneId.getAvailableZoneIds().contains(told) ? ZoneId.of(told) : otherwise;
    }
}
