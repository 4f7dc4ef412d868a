package org.provolt.formats.image;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a reader understood of a microscope's file.
///
/// @param format    name of the reader, such as `digital-surf`
/// @param pixelSize empty where the file does not say: it is asked for then, never assumed
/// @param acquired  empty where the file does not say when it was taken
/// @param fieldHeight rows of the field, above an instrument's data bar; empty where the file tells of none
/// @param metadata  what else the file says, verbatim
/// @param remarks   what was decided while reading, as sentences
public record ReadImage(
        String format,
        Raster raster,
        Optional<PixelSize> pixelSize,
        Optional<Acquired> acquired,
        OptionalInt fieldHeight,
        Map<String, String> metadata,
        List<String> remarks) {

    /// One without a data bar.
    public ReadImage(
            String format,
            Raster raster,
            Optional<PixelSize> pixelSize,
            Optional<Acquired> acquired,
            Map<String, String> metadata,
            List<String> remarks) {
        this(format, raster, pixelSize, acquired, OptionalInt.empty(), metadata, remarks);
    }

    /// One whose file does not say when it was taken.
    public ReadImage(
            String format,
            Raster raster,
            Optional<PixelSize> pixelSize,
            Map<String, String> metadata,
            List<String> remarks) {
        this(format, raster, pixelSize, Optional.empty(), metadata, remarks);
    }

    public ReadImage {
        metadata = Map.copyOf(metadata);
        remarks = List.copyOf(remarks);
    }
}
