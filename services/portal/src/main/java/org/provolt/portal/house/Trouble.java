package org.provolt.portal.house;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Why a page did not get what it asked for, in the API's own words (RFC 9457).
///
/// @param status as HTTP has it; 503 also where nobody answered
/// @param code stable, such as `label-taken`
/// @param sentence that a person can act on
/// @param fields what is wrong with single fields, by JSON pointer
public record Trouble(int status, String code, String sentence, Map<String, String> fields) {

    private static final int UNAVAILABLE = 503;
    private static final int UNKNOWN = 404;
    private static final int UNAUTHORIZED = 401;

    /// A problem document as it arrives; fields may be missing where a service did not write it.
    record Document(
            @Nullable String code,
            @Nullable String detail,
            @Nullable String title,
            @Nullable List<BadField> errors) {}

    record BadField(@Nullable String pointer, @Nullable String detail) {}

    public static Trouble unavailable(String service) {
        return new Trouble(
                UNAVAILABLE, "service-unavailable", service + " does not answer. Try again in a moment.", Map.of());
    }

    static Trouble of(int status, Document document) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (document.errors() != null) {
            for (BadField field : document.errors()) {
                if (field.pointer() != null && field.detail() != null) {
                    fields.putIfAbsent(field.pointer(), field.detail());
                }
            }
        }
        return new Trouble(status, or(document.code(), "unknown"), sentence(status, document), fields);
    }

    private static String sentence(int status, Document document) {
        return or(document.detail(), or(document.title(), "The answer was " + status + ", without a word."));
    }

    /// Whether asking again later may help.
    public boolean isPassing() {
        return status >= 500 || code.equals("not-known-yet");
    }

    public boolean isUnknown() {
        return status == UNKNOWN;
    }

    public boolean isSignIn() {
        return status == UNAUTHORIZED;
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
