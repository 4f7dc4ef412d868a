package org.provolt.portal.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// A field of a form. Its name is the JSON pointer of the value in the command's body, so what a service says about
/// `/working_electrode/area_cm2` stands beside that field.
public record FormField(String pointer, Kind kind) {

    private static final String YES = "yes";
    private static final String NO = "no";

    public static FormField text(String pointer) {
        return new FormField(pointer, Kind.TEXT);
    }

    public static FormField number(String pointer) {
        return new FormField(pointer, Kind.NUMBER);
    }

    /// @param pointer of a value in Pa, such as `/applied_pressure_pa`
    public static FormField kilopascal(String pointer) {
        return new FormField(pointer, Kind.KILOPASCAL);
    }

    /// @param pointer of a value in A, such as `/offset_ampere`
    public static FormField microampere(String pointer) {
        return new FormField(pointer, Kind.MICROAMPERE);
    }

    /// `yes` or `no`.
    public static FormField flag(String pointer) {
        return new FormField(pointer, Kind.FLAG);
    }

    public static FormField moment(String pointer) {
        return new FormField(pointer, Kind.MOMENT);
    }

    public static FormField date(String pointer) {
        return new FormField(pointer, Kind.DATE);
    }

    public static FormField lines(String pointer) {
        return new FormField(pointer, Kind.LINES);
    }

    Reading read(String written, ZoneId zone) {
        String text = written.strip();
        if (text.isEmpty()) {
            return new Reading.Blank();
        }
        Optional<JsonNode> value = switch (kind) {
            case TEXT -> Optional.of(TextNode.valueOf(text));
            case NUMBER -> Units.number(text).map(Units::plain).map(DecimalNode::valueOf);
            case KILOPASCAL -> Units.number(text).map(Units::pascal).map(DecimalNode::valueOf);
            case MICROAMPERE -> Units.number(text).map(Units::ampere).map(DecimalNode::valueOf);
            case FLAG -> flagged(text);
            case MOMENT ->
                LocalMoments.instant(text, zone).map(Instant::toString).map(TextNode::valueOf);
            case DATE -> day(text);
            case LINES -> Optional.of(listed(text.lines()));
        };
        return value.<Reading>map(Reading.Value::new).orElseGet(() -> new Reading.Wrong(complaint()));
    }

    /// How a value that is there already stands in the field.
    String write(JsonNode value, ZoneId zone) {
        return switch (kind) {
            case TEXT, DATE -> value.asText();
            case FLAG -> value.asBoolean() ? YES : NO;
            case NUMBER -> Units.plain(value.decimalValue()).toPlainString();
            case KILOPASCAL -> Units.kilopascal(value.decimalValue()).toPlainString();
            case MICROAMPERE -> Units.microampere(value.decimalValue()).toPlainString();
            case MOMENT -> LocalMoments.text(Instant.parse(value.asText()), zone);
            case LINES ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n"));
        };
    }

    private String complaint() {
        return switch (kind) {
            case NUMBER, KILOPASCAL, MICROAMPERE -> "Write a number, such as 0.5.";
            case FLAG -> "Choose yes or no.";
            case MOMENT -> "Write a date and a time.";
            case DATE -> "Write a date.";
            case TEXT, LINES -> "This cannot be read.";
        };
    }

    private static Optional<JsonNode> day(String text) {
        try {
            return Optional.of(TextNode.valueOf(LocalDate.parse(text).toString()));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static JsonNode listed(java.util.stream.Stream<String> lines) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        lines.map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
        return list;
    }

    private static Optional<JsonNode> flagged(String text) {
        return text.equals(YES) || text.equals(NO)
                ? Optional.of(BooleanNode.valueOf(text.equals(YES)))
                : Optional.empty();
    }
}
