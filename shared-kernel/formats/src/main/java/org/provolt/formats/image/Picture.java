package org.provolt.formats.image;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.FileHead;

/// PNG, GIF, JPEG and BMP. None of them says how large a pixel is on the specimen: what they say of dots per inch is
/// about printing.
final class Picture implements ImageFormat {

    private final String name;
    private final String signature;

    Picture(String name, String signature) {
        this.name = name;
        this.signature = signature;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith(signature);
    }

    @Override
    public ReadImage read(Path file) {
        GreyLevels grey = new GreyLevels(Decoder.decode(file, name).picture());
        Raster raster = grey.raster();
        return new ReadImage(name, raster, Optional.empty(), Map.of(), grey.remarks());
    }
}
