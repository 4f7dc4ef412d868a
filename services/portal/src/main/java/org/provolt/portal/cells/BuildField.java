package org.provolt.portal.cells;

import static org.provolt.portal.forms.FormField.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.provolt.portal.forms.FormField;
import org.provolt.portal.forms.FormShape;
import org.provolt.portal.forms.Kind;

/// One field of a build or a harvest, by itself: what a correction is about.
///
/// @param title as a person calls it where it stands alone
/// @param unit of a number; empty where there is none
public record BuildField(FormField field, String title, String unit) {

    /// When it was built is of its registration, which is not corrected.
    private static final String BUILT = "/occurred_at";

    static final List<BuildField> ALL = BuildForm.SHAPE.fields().stream()
            .filter(field -> !field.pointer().equals(BUILT))
            .map(field -> new BuildField(field, title(field.pointer()), unit(field.pointer())))
            .toList();

    /// Of a cell that was opened.
    static final List<BuildField> HARVEST = HarvestForm.OF_CARD.stream()
            .map(field -> new BuildField(field, title(field.pointer()), ""))
            .toList();

    static Optional<BuildField> at(String pointer) {
        return Stream.concat(ALL.stream(), HARVEST.stream())
                .filter(each -> each.getPointer().equals(pointer))
                .findFirst();
    }

    public String getPointer() {
        return field.pointer();
    }

    public boolean isNumber() {
        return !unit.isEmpty();
    }

    public boolean isMoment() {
        return field.kind() == Kind.MOMENT;
    }

    boolean isLot() {
        return getPointer().endsWith("/lot_id");
    }

    boolean isFormat() {
        return getPointer().equals("/format");
    }

    /// Its right value and the reason, for one cell.
    FormShape correction(UUID cellId) {
        return FormShape.of(
                "cell-correct" + getPointer().replace('/', '-') + "-" + cellId,
                new FormField("/value", field.kind()),
                text("/reason"));
    }

    private static String title(String pointer) {
        return switch (pointer) {
            case "/electrolyte/molarity_mol_per_l" -> "Electrolyte, molarity";
            case "/electrolyte/volume_microlitre" -> "Electrolyte, volume";
            case "/harvest/occurred_at" -> "Harvest, opened";
            case "/harvest/pressure_released_at" -> "Harvest, pressure released";
            default -> words(pointer);
        };
    }

    /// `/working_electrode/area_cm2` is "Working electrode, area".
    private static String words(String pointer) {
        String plain = pointer.substring(1)
                .replaceFirst("_(cm2|um|ppm|id)$", "")
                .replace("/", ", ")
                .replace('_', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    private static String unit(String pointer) {
        if (pointer.endsWith("_mol_per_l")) {
            return "mol/L";
        }
        return switch (pointer.substring(pointer.lastIndexOf('_') + 1)) {
            case "cm2" -> "cm²";
            case "um" -> "µm";
            case "microlitre" -> "µL";
            case "ppm" -> "ppm";
            default -> "";
        };
    }
}
