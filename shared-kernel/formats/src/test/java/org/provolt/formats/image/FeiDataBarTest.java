package org.provolt.formats.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Made micrographs with FEI's tag.
class FeiDataBarTest {

    private static final int WIDTH = 6;
    private static final int HEIGHT = 5;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final int ENTRIES = 10;
    private static final int PIXELS_AT = 8 + 2 + 12 * ENTRIES + 4;

    @TempDir
    Path folder;

    private ReadImage read(String fei) throws IOException {
        byte[] text = (fei + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff =
                ByteBuffer.allocate(PIXELS_AT + WIDTH * HEIGHT + text.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).putShort((short) ENTRIES);
        entry(tiff, 256, SHORT, 1, WIDTH);
        entry(tiff, 257, SHORT, 1, HEIGHT);
        entry(tiff, 258, SHORT, 1, 8);
        entry(tiff, 259, SHORT, 1, 1);
        entry(tiff, 262, SHORT, 1, 1);
        entry(tiff, 273, LONG, 1, PIXELS_AT);
        entry(tiff, 277, SHORT, 1, 1);
        entry(tiff, 278, SHORT, 1, HEIGHT);
        entry(tiff, 279, LONG, 1, WIDTH * HEIGHT);
        entry(tiff, 34_682, ASCII, text.length, PIXELS_AT + WIDTH * HEIGHT);
        tiff.putInt(0);
        tiff.put(new byte[WIDTH * HEIGHT]).put(text);
        Path file = Files.write(folder.resolve("micrograph.tif"), tiff.array());
        return ImageFormats.recognise(file).orElseThrow().read(file);
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    @Test
    void rowsBelowTheScanAreTheDataBar() throws IOException {
        ReadImage read = read("[Scan]\r\nPixelWidth=1e-008\r\nPixelHeight=1e-008\r\n"
                + "[Image]\r\nResolutionX=6\r\nResolutionY=4\r\n");

        assertThat(read.fieldHeight()).hasValue(4);
        assertThat(read.raster().height()).isEqualTo(HEIGHT);
        assertThat(read.remarks()).contains("The scan has 4 rows; the 1 below it are the data bar.");
    }

    @Test
    void aScanOfAllRowsHasNone() throws IOException {
        assertThat(read("[Image]\r\nResolutionX=6\r\nResolutionY=5\r\n").fieldHeight())
                .isEmpty();
    }

    @Test
    void aPictureThatWasScaledSinceTellsNothing() throws IOException {
        assertThat(read("[Image]\r\nResolutionX=12\r\nResolutionY=4\r\n").fieldHeight())
                .isEmpty();
        assertThat(read("[Image]\r\nResolutionX=6\r\n").fieldHeight()).isEmpty();
    }
}
