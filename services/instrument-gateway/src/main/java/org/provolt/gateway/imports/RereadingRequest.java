package org.provolt.gateway.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.images.ImageBrought;
import org.provolt.gateway.images.ImageSaid;

/// How a file is to be read again. Who saved a mapping just now says its version, so that the reading waits until it is
/// known here.
///
/// @param test             the number of the one that is meant, of a file that holds several; absent where the one
/// before
///                         stays
/// @param mappings         versions of mappings of the run's instrument, by name; at least these have to be known
/// @param stage            of an image, as what follows; what is absent stays as it was said
/// @param acquiredAt       when it was taken
/// @param timeZone         of the microscope's clock
/// @param reason           needed where anything else is said of an image
/// @param loadCellsVersion at least this version of the instrument's columns of load cells has to be known
public record RereadingRequest(
        @Nullable Integer test,
        @Nullable Map<String, Integer> mappings,
        @Nullable Integer loadCellsVersion,
        @Nullable String stage,
        @Nullable String modality,
        @Nullable Double pixelSizeUm,
        @Nullable String acquiredAt,
        @Nullable String timeZone,
        @Nullable String reason) {

    static final RereadingRequest PLAIN = new RereadingRequest(null, null, null, null, null, null, null, null, null);

    ImageSaid ofImage() {
        return ImageSaid.of(stage, modality, pixelSizeUm, new ImageBrought.Taken(acquiredAt, timeZone), reason);
    }

    Map<String, Integer> versions() {
        return mappings == null ? Map.of() : mappings;
    }
}
