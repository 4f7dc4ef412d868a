package org.provolt.portal.instruments;

import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.provolt.contracts.cycling.LoadCellUnit;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormField;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.house.Command;

/// The form in which somebody says which columns of an instrument's files are load cells. A row without a column is
/// left out of what is sent.
final class LoadCellsForm {

    private static final int SPARE_ROWS = 4;
    private static final List<String> PARTS = List.of("column", "channel", "fixture_id", "unit");

    private LoadCellsForm() {}

    static int rows(List<LoadCellsCard.Column> mapped) {
        return mapped.size() + SPARE_ROWS;
    }

    static FormShape shape(UUID instrumentId, int rows) {
        List<FormField> fields = new ArrayList<>(List.of(text("/reason")));
        for (int row = 0; row < rows; row++) {
            for (String part : PARTS) {
                fields.add(text(at(row) + part));
            }
        }
        return new FormShape("instrument-load-cells-" + instrumentId, fields);
    }

    static Form filled(Form blank, List<LoadCellsCard.Column> mapped) {
        Form form = blank;
        for (int row = 0; row < mapped.size(); row++) {
            LoadCellsCard.Column column = mapped.get(row);
            form = form.with(at(row) + "column", column.column())
                    .with(at(row) + "channel", column.channel() == null ? "" : column.channel())
                    .with(at(row) + "fixture_id", column.fixtureId().toString())
                    .with(at(row) + "unit", column.unit());
        }
        return form;
    }

    /// What cycling is told: the rows that name a column, in their order.
    static Command command(Form form, int rows) {
        ObjectNode body = form.body();
        ArrayNode told = body.arrayNode();
        named(form, rows).forEach(row -> {
            ObjectNode column = told.addObject();
            for (String part : PARTS) {
                String value = form.value(at(row) + part).strip();
                if (!value.isEmpty()) {
                    column.put(part, value);
                }
            }
        });
        body.set("columns", told);
        return new Command(body, form.key());
    }

    /// The place in the form of a column that cycling counted.
    static String inForm(Form form, int rows, String pointer) {
        String[] parts = pointer.split("/", -1);
        List<Integer> told = named(form, rows);
        return parts.length == 4 && parts[2].matches("\\d{1,4}") && Integer.parseInt(parts[2]) < told.size()
                ? at(told.get(Integer.parseInt(parts[2]))) + parts[3]
                : pointer;
    }

    private static List<Integer> named(Form form, int rows) {
        return IntStream.range(0, rows)
                .filter(row -> !form.value(at(row) + "column").isBlank())
                .boxed()
                .toList();
    }

    static String at(int row) {
        return "/columns/" + row + "/";
    }

    static List<Choice> units() {
        return Arrays.stream(LoadCellUnit.values())
                .map(unit -> new Choice(unit.symbol(), unit.symbol()))
                .toList();
    }
}
