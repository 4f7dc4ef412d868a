package org.provolt.portal.cells;

import static org.provolt.portal.forms.FormField.moment;
import static org.provolt.portal.forms.FormField.text;

import java.util.List;
import java.util.UUID;
import org.provolt.portal.forms.FormField;
import org.provolt.portal.forms.FormShape;

/// The fields of a harvest.
final class HarvestForm {

    private static final List<FormField> FIELDS = List.of(
            moment("/occurred_at"),
            moment("/pressure_released_at"),
            text("/rinse"),
            text("/transfer"),
            text("/atmosphere"));

    /// As they stand in a cell's card.
    static final List<FormField> OF_CARD = FIELDS.stream()
            .map(field -> new FormField("/harvest" + field.pointer(), field.kind()))
            .toList();

    private HarvestForm() {}

    static FormShape of(UUID cellId) {
        return new FormShape("cell-harvest-" + cellId, FIELDS);
    }
}
