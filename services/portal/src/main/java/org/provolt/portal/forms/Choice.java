package org.provolt.portal.forms;

import java.util.Arrays;
import java.util.List;

/// One of several things that a field can say.
///
/// @param value goes into the JSON
/// @param text is what a person reads
public record Choice(String value, String text) {

    /// Choices that read as they are told.
    public static List<Choice> of(String... values) {
        return Arrays.stream(values).map(value -> new Choice(value, value)).toList();
    }
}
