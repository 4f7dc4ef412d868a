package org.provolt.gateway.images;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Stage;

/// What is said of a file that is brought as an image of a cell.
///
/// @param stage       where in the cell's life
/// @param modality    absent where nobody says
/// @param pixelSizeUm absent where the file says it, or nobody does
public record ImageBrought(
        CellId cellId,
        String stage,
        @Nullable Modality modality,
        @Nullable Double pixelSizeUm) {

    /// As the fields of a form say it.
    public static ImageBrought of(
            String cellId, @Nullable String stage, @Nullable String modality, @Nullable String pixelSizeUm) {
        if (stage == null || stage.isBlank()) {
            throw Refused.impossible(
                    "stage-required",
                    "/stage",
                    "Say at which stage of the cell the image was taken, such as after_plating:2.");
        }
        return new ImageBrought(
                CellId.fromString(cellId.strip()),
                Stage.require(stage.strip()),
                modality == null || modality.isBlank() ? null : Modality.fromString(modality.strip()),
                um(pixelSizeUm));
    }

    private static @Nullable Double um(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            double um = Double.parseDouble(said.strip());
            if (um > 0 && um < 1e6) {
                return um;
            }
        } catch (NumberFormatException noNumber) {
            throw bad(noNumber);
        }
        throw bad(null);
    }

    private static Refused bad(@Nullable NumberFormatException cause) {
        Refused refused = Refused.impossible(
                "bad-pixel-size", "/pixel_size_um", "The size of a pixel is a number of µm above 0, below 1,000,000.");
        refused.initCause(cause);
        return refused;
    }
}
