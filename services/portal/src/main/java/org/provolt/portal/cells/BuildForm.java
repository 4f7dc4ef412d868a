package org.provolt.portal.cells;

import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.number;
import static org.provolt.portal.forms.FormField.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.List;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.forms.Form;
import org.provolt.portal.forms.FormShape;

/// The fields of a cell build.
final class BuildForm {

    static final FormShape SHAPE = FormShape.of(
            "cell-new",
            text("/label"),
            text("/format"),
            moment("/occurred_at"),
            text("/working_electrode/material"),
            text("/working_electrode/current_collector"),
            number("/working_electrode/area_cm2"),
            text("/working_electrode/lot_id"),
            text("/counter_electrode/material"),
            text("/counter_electrode/current_collector"),
            number("/counter_electrode/thickness_um"),
            number("/counter_electrode/area_cm2"),
            text("/counter_electrode/lot_id"),
            text("/separator/material"),
            text("/separator/lot_id"),
            text("/electrolyte/salt"),
            number("/electrolyte/molarity_mol_per_l"),
            text("/electrolyte/solvent"),
            number("/electrolyte/volume_microlitre"),
            text("/electrolyte/lot_id"),
            number("/glovebox/water_ppm"),
            number("/glovebox/oxygen_ppm"));

    static final List<Choice> FORMATS =
            Choice.of("pressure-cell", "coin", "pouch", "optical-cell", "swagelok", "other");

    private BuildForm() {}

    /// A form that begins as another cell was built; its label and its time are its own.
    static Form like(JsonNode cell, ZoneId zone) {
        ObjectNode build = cell.deepCopy();
        String label = cell.path("label").asText();
        build.remove(List.of("label", "occurred_at"));
        return SHAPE.named("cell-new-like-" + label).from(build, zone);
    }
}
