package org.provolt.servicekit.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.provolt.kernel.Identity;

/// What is wrong with a value that cannot be read, in words for whoever wrote it: no name of a class.
public final class Unreadable {

    private Unreadable() {}

    public static String sentence(JsonMappingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown ->
                "There is no field \"" + unknown.getPropertyName() + "\" here.";
            case InvalidFormatException format ->
                "\"" + format.getValue() + "\" is not " + expected(format.getTargetType()) + ".";
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null -> "Here belongs " + expected(mismatch.getTargetType()) + ".";
            default -> "This cannot be read.";
        };
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (Identity.class.isAssignableFrom(type)) {
            return "an identity (UUID)";
        }
        if (type == Instant.class) {
            return "a time (RFC 3339, UTC), such as 2026-11-01T09:30:00Z";
        }
        if (type == LocalDate.class) {
            return "a date, such as 2026-11-01";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return plain(type);
    }

    private static String plain(Class<?> type) {
        if (type == Double.class || type == double.class) {
            return "a number";
        }
        if (type == Long.class || type == long.class || type == Integer.class || type == int.class) {
            return "a whole number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        return type == String.class ? "a text" : "an object";
    }
}
