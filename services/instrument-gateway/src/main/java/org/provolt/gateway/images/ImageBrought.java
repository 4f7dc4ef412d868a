package org.provolt.gateway.images;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.Refused;
import org.provolt.kernel.Stage;
import org.provolt.servicekit.http.Occurred;

/// What is said of a file that is brought as an image of a cell.
///
/// @param stage       where in the cell's life
/// @param modality    absent where nobody says
/// @param pixelSizeUm absent where the file says it, or nobody does
/// @param acquiredAt  when the microscope took it; absent where the file says it, or nobody does
/// @param timeZone    of the microscope's clock; absent where nobody says
public record ImageBrought(
        CellId cellId,
        String stage,
        @Nullable Modality modality,
        @Nullable Double pixelSizeUm,
        @Nullable Instant acquiredAt,
        @Nullable String timeZone) {

    /// What a form says of when an image was taken.
    public record Taken(
            @Nullable String acquiredAt, @Nullable String timeZone) {}

    /// As the fields of a form say it.
    public static ImageBrought of(
            String cellId,
            @Nullable String stage,
            @Nullable String modality,
            @Nullable String pixelSizeUm,
            Taken taken) {
        if (stage == null || stage.isBlank()) {
            throw Refused.impossible(
                    "stage-required",
                    "/stage",
                    "Say at which stage of the cell the image was taken, such as after_plating:2.");
        }
        return new ImageBrought(
                CellId.fromString(cellId.strip()),
                Stage.require(stage.strip()),
                modality(modality),
                um(pixelSizeUm),
                moment(taken.acquiredAt()),
                zone(taken.timeZone()));
    }

    static @Nullable String stage(@Nullable String said) {
        return said == null || said.isBlank() ? null : Stage.require(said.strip());
    }

    static @Nullable Modality modality(@Nullable String said) {
        return said == null || said.isBlank() ? null : Modality.fromString(said.strip());
    }

    static @Nullable Instant moment(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            Instant at = Occurred.at(Instant.parse(said.strip()));
            if (!at.isAfter(Occurred.now())) {
                return at;
            }
        } catch (DateTimeException noMoment) {
            throw badMoment(noMoment);
        }
        throw badMoment(null);
    }

    private static Refused badMoment(@Nullable DateTimeException cause) {
        Refused refused = Refused.impossible(
                "bad-acquired-at",
                "/acquired_at",
                "An image was taken at a moment that is over, such as 2026-11-01T14:30:00Z.");
        refused.initCause(cause);
        return refused;
    }

    static @Nullable String zone(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(said.strip())) {
            throw Refused.impossible(
                    "bad-time-zone", "/time_zone", "The zone of the microscope's clock is one such as Europe/Berlin.");
        }
        return said.strip();
    }

    static @Nullable Double um(@Nullable String said) {
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
