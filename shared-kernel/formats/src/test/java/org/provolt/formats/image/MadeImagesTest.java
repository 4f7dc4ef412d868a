package org.provolt.formats.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Refused;

/// Small files that the test makes itself, whole, damaged and hostile.
class MadeImagesTest {

    private static final int WIDTH = 7;
    private static final int HEIGHT = 5;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "tiff"})
    void greyLevelsComeBackAsTheyWereWritten(String format) throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
            picture.getRaster().setSample(pixel % WIDTH, pixel / WIDTH, 0, 7 * pixel);
        }

        Raster raster = read(written(picture, format)).raster();

        for (int pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
            assertThat(raster.value(pixel)).isEqualTo(7 * pixel);
        }
    }

    @Test
    void aPaletteThatInvertsIsUndoneAndRemembered() throws IOException {
        byte[] falling = new byte[256];
        for (int level = 0; level < 256; level++) {
            falling[level] = (byte) (255 - level);
        }
        BufferedImage picture = new BufferedImage(
                WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 256, falling, falling, falling));
        picture.getRaster().setSample(1, 0, 0, 200);

        ReadImage read = read(written(picture, "gif"));

        assertThat(read.raster().value(1)).isEqualTo(55);
        assertThat(read.raster().kind()).isEqualTo(ValueKind.INVERTED_GREY_LEVEL);
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("inverts"));
    }

    @Test
    void coloursBecomeTheirMean() throws IOException {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0x0a141e);

        assertThat(read(written(picture, "png")).raster().value(0)).isEqualTo(20);
    }

    @Test
    void aPictureThatSaysItIsHugeIsRefusedBeforeItIsMade() throws IOException {
        byte[] png = Files.readAllBytes(written(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), "png"));
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());

        refused(bytes(png), "image-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "tiff", "sur", "plu"})
    void aFileThatEndsTooEarlyIsRefused(String kind) throws IOException {
        byte[] whole = whole(kind);

        refused(bytes(java.util.Arrays.copyOf(whole, whole.length * 2 / 3)), "image-broken");
    }

    /// Seeded damage: a code or an image, never anything else.
    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "bmp", "tiff", "sur", "plu"})
    void damageEndsInACode(String kind) throws IOException {
        byte[] whole = whole(kind);
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int times = 0; times < 4; times++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = bytes(damaged);
            try {
                ImageFormats.recognise(file).ifPresent(format -> format.read(file));
            } catch (Refused refused) {
                assertThat(refused.code()).as("seed " + seed).startsWith("image-");
            }
        }
    }

    @Test
    void heightsOfADigitalSurfFileAreItsIntegersTimesTheStep() throws IOException {
        ReadImage read = read(bytes(whole("sur")));

        assertThat(read.raster().offset() + read.raster().value(3)).isEqualTo(3 * 0.5);
        assertThat(read.raster().isMissing(4)).isTrue();
        assertThat(read.pixelSize()).contains(new PixelSize(250, 500, "sur-head"));
    }

    @Test
    void theCanonicalFormComesBackToTheBit() throws IOException {
        Raster raster = Raster.heights(3, 2, pixel -> pixel == 4 ? Double.NaN : 76_323.203125 + pixel * 1e-3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RasterFile.write(raster, out);

        Raster again = RasterFile.read(new ByteArrayInputStream(out.toByteArray()));

        assertThat(again.offset()).isEqualTo(raster.offset());
        assertThat(again.values()).isEqualTo(raster.values());
        assertThat(again.kind()).isEqualTo(ValueKind.HEIGHT_UM);
    }

    /// 7 by 5 pixels in steps of 3: columns 0, 3 and 6 of rows 0 and 3.
    @Test
    void aThinnedRasterHasEveryNthPixelOfEveryNthRow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RasterFile.write(Raster.heights(WIDTH, HEIGHT, pixel -> 10 + pixel), out);

        Raster thinned = RasterFile.thinned(new ByteArrayInputStream(out.toByteArray()), 3);

        assertThat(thinned.width()).isEqualTo(3);
        assertThat(thinned.values()).containsExactly(0, 3, 6, 21, 24, 27);
    }

    @Test
    void aRasterThatEndsTooEarlyIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RasterFile.write(Raster.grey(2, 2, new float[4]), out);

        assertThatThrownBy(
                        () -> RasterFile.read(new ByteArrayInputStream(java.util.Arrays.copyOf(out.toByteArray(), 40))))
                .isInstanceOf(Refused.class);
    }

    private byte[] whole(String kind) throws IOException {
        return switch (kind) {
            case "sur" -> digitalSurf();
            case "plu" -> sensofar();
            default -> {
                BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
                Random random = new Random(1);
                for (int pixel = 0; pixel < 64 * 64; pixel++) {
                    picture.getRaster().setSample(pixel % 64, pixel / 64, 0, random.nextInt(256));
                }
                yield Files.readAllBytes(written(picture, kind));
            }
        };
    }

    private static byte[] digitalSurf() {
        ByteBuffer bytes = ByteBuffer.allocate(512 + 4 * 6).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("DIGITAL SURF".getBytes(StandardCharsets.US_ASCII));
        bytes.putShort(86, (short) 1).putShort(98, (short) 32).putInt(100, 0);
        bytes.putInt(108, 3).putInt(112, 2);
        bytes.putFloat(120, 0.25f).putFloat(124, 0.5f).putFloat(128, 0.5f);
        put(bytes, 180, "mm");
        put(bytes, 196, "mm");
        put(bytes, 212, "um");
        for (int pixel = 0; pixel < 6; pixel++) {
            bytes.putInt(512 + 4 * pixel, pixel == 4 ? -2 : pixel);
        }
        return bytes.array();
    }

    private static byte[] sensofar() {
        ByteBuffer bytes = ByteBuffer.allocate(508 + 4 * 6).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("Mon Apr 19 11:40:13 2021".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(388, 2)
                .putInt(392, 3)
                .putFloat(404, 0.5f)
                .putFloat(408, 0.5f)
                .putInt(428, 3);
        bytes.putInt(500, 2).putInt(504, 3);
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, int at, String text) {
        bytes.put(at, text.getBytes(StandardCharsets.US_ASCII));
    }

    private Path written(BufferedImage picture, String format) throws IOException {
        Path file = Files.createTempFile(folder, "made", "");
        assertThat(ImageIO.write(picture, format, file.toFile())).isTrue();
        return file;
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "made", ""), content);
    }

    private static ReadImage read(Path file) {
        return ImageFormats.recognise(file).orElseThrow().read(file);
    }

    private static void refused(Path file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
