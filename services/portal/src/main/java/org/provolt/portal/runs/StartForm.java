package org.provolt.portal.runs;

import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.number;
import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormField;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.house.Command;

/// The form by which a run is started.
///
/// Instrument and channel are one choice, told as `identity/channel` in the field `/channel`.
final class StartForm {

    /// Rows for steps of a protocol; a longer one comes by the API or with the file.
    static final List<Integer> STEPS = List.of(0, 1, 2, 3, 4, 5);

    static final List<Choice> KINDS = Choice.of("plate", "strip", "charge", "discharge", "rest", "ocv", "eis");

    static final FormShape SHAPE = new FormShape("run-new", fields());

    private static final String BETWEEN = "/";

    private StartForm() {}

    private static List<FormField> fields() {
        List<FormField> fields = new ArrayList<>(List.of(
                text("/cell_id"),
                text("/cell_configuration"),
                text("/channel"),
                moment("/occurred_at"),
                text("/protocol/name")));
        for (int step : STEPS) {
            String at = "/protocol/steps/" + step;
            fields.add(text(at + "/kind"));
            fields.add(number(at + "/current_density_ma_cm2"));
            fields.add(number(at + "/areal_capacity_mah_cm2"));
            fields.add(number(at + "/duration_second"));
            fields.add(number(at + "/until_volt"));
            fields.add(number(at + "/repeat"));
        }
        return List.copyOf(fields);
    }

    /// A channel of an instrument as a choice.
    static Choice place(Named.Instrument instrument, String channel) {
        return new Choice(instrument.instrumentId() + BETWEEN + channel, instrument.getText() + ", channel " + channel);
    }

    /// The command that a form means.
    static Command command(Form form) {
        ObjectNode body = form.body();
        String place = body.path("channel").asText("");
        int end = place.indexOf(BETWEEN);
        if (end > 0) {
            body.put("instrument_id", place.substring(0, end));
            body.put("channel", place.substring(end + 1));
        }
        if (body.path("protocol") instanceof ObjectNode protocol) {
            protocol.set("steps", steps(form, protocol));
        }
        return new Command(body, form.key());
    }

    /// Rows in which a kind was chosen, in order.
    private static ArrayNode steps(Form form, ObjectNode protocol) {
        JsonNode rows = protocol.path("steps");
        ArrayNode steps = protocol.arrayNode();
        for (int step : STEPS) {
            JsonNode row = rows.isArray() ? rows.path(step) : rows.path(String.valueOf(step));
            if (row.isObject()
                    && !form.value("/protocol/steps/" + step + "/kind").isBlank()) {
                steps.add(row);
            }
        }
        return steps;
    }
}
