package org.provolt.portal.instruments;

import static org.provolt.portal.forms.FormField.lines;
import static org.provolt.portal.forms.FormField.number;
import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.provolt.contracts.cycling.MappedQuantity;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormField;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.house.Command;

/// The form in which somebody says what the columns of an instrument's text are.
///
/// Columns stand in it by their place in the text; those that are given no quantity are left out of what is sent.
final class MappingForm {

    static final String LINES = "/lines";
    private static final int MOST_COLUMNS = 200;
    private static final String COLUMNS = "columns";

    private MappingForm() {}

    /// @param columns how many the text has
    static FormShape shape(UUID instrumentId, int columns) {
        List<FormField> fields = new ArrayList<>(List.of(
                text("/name"),
                new FormField(LINES, org.provolt.portal.forms.Kind.LINES),
                number("/head_line"),
                text("/delimiter"),
                text("/decimal_mark"),
                text("/current_sign/rule"),
                text("/current_sign/state_head"),
                lines("/current_sign/discharging"),
                text("/reason")));
        for (int place = 0; place < columns; place++) {
            for (String part : List.of("head", "quantity", "unit", "holds")) {
                fields.add(text(at(place) + part));
            }
        }
        return new FormShape("instrument-mapping-" + instrumentId, fields);
    }

    /// How many columns a browser sent.
    static int columns(MultivaluedMap<String, String> sent) {
        return (int) IntStream.range(0, MOST_COLUMNS)
                .takeWhile(place -> sent.containsKey(at(place) + "head"))
                .count();
    }

    /// What cycling is told: the columns that mean something, in their order.
    static Command command(Form form, int columns) {
        ObjectNode body = form.body();
        body.remove("lines");
        ArrayNode told = body.arrayNode();
        for (int place = 0; place < columns; place++) {
            if (!form.value(at(place) + "quantity").isBlank()) {
                told.add(column(body, form, at(place)));
            }
        }
        body.set(COLUMNS, told);
        return new Command(body, form.key());
    }

    private static ObjectNode column(ObjectNode body, Form form, String at) {
        ObjectNode column = body.objectNode();
        for (String part : List.of("head", "quantity", "unit", "holds")) {
            String value = form.value(at + part).strip();
            if (!value.isEmpty()) {
                column.put(part, value);
            }
        }
        return column;
    }

    /// The place in the form of a column that cycling counted.
    static String inForm(Form form, int columns, String pointer) {
        if (!pointer.startsWith("/columns/")) {
            return pointer;
        }
        String[] parts = pointer.substring("/columns/".length()).split("/", 2);
        List<Integer> told = IntStream.range(0, columns)
                .filter(place -> !form.value(at(place) + "quantity").isBlank())
                .boxed()
                .toList();
        return parts.length == 2 && parts[0].matches("\\d{1,4}") && Integer.parseInt(parts[0]) < told.size()
                ? at(told.get(Integer.parseInt(parts[0]))) + parts[1]
                : pointer;
    }

    static String at(int place) {
        return "/columns/" + place + "/";
    }

    static List<Choice> quantities() {
        return Arrays.stream(MappedQuantity.values())
                .map(quantity -> new Choice(quantity.bdf(), quantity.words()))
                .toList();
    }

    /// Every unit of every quantity: which fits, the service says.
    static List<Choice> units() {
        return Arrays.stream(MappedQuantity.values())
                .flatMap(quantity -> quantity.units().keySet().stream())
                .distinct()
                .map(unit -> new Choice(unit, unit))
                .toList();
    }

    static List<Choice> contents() {
        return List.of(
                new Choice("number", "numbers"),
                new Choice("time-span", "spans such as 1:02:03"),
                new Choice("clock-year-first", "clock, year first"),
                new Choice("clock-month-first", "clock, month first"),
                new Choice("clock-day-first", "clock, day first"));
    }

    static List<Choice> signs() {
        return List.of(
                new Choice("positive-charges", "positive charges the cell"),
                new Choice("positive-discharges", "positive discharges the cell"),
                new Choice("by-state", "no sign: a column of words tells"));
    }

    static List<Choice> delimiters() {
        return Stream.of("tab", "semicolon", "comma", "bar")
                .map(word -> new Choice(word, word))
                .toList();
    }

    static List<Choice> decimalMarks() {
        return List.of(new Choice("point", "point: 3.14"), new Choice("comma", "comma: 3,14"));
    }
}
