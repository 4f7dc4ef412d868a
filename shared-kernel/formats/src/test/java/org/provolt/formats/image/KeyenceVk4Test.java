package org.provolt.formats.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Refused;

/// Small `.vk4` files that the test makes itself, by the places that Gwyddion reads.
class KeyenceVk4Test {

    private static final int COLUMNS = 3;
    private static final int ROWS = 2;
    private static final int CONDITIONS = 84;
    private static final int IMAGE = CONDITIONS + 304;
    private static final int DATA = IMAGE + 796;
    private static final int LARGEST = 0xffff;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {16, 32})
    void heightsAreItsDigitsTimesTheirLength(int bits) throws IOException {
        ReadImage read = read(made(bits).array());

        assertThat(read.format()).isEqualTo("keyence-vk4");
        assertThat(read.raster().kind()).isEqualTo(ValueKind.HEIGHT_UM);
        assertThat(read.raster().width()).isEqualTo(COLUMNS);
        assertThat(read.raster().offset() + read.raster().value(1)).isCloseTo(0.1, within(1e-6));
        assertThat(read.raster().offset() + read.raster().value(5)).isCloseTo(LARGEST * 1e-4, within(1e-6));
        assertThat(read.pixelSize()).contains(new PixelSize(0.138, 0.139, "vk4-conditions"));
        assertThat(read.metadata()).containsEntry("year month day hour minute second", "2026 9 1 15 45 0");
    }

    /// A digit above 2 147 483 647 is no negative one.
    @Test
    void digitsOf32BitsHaveNoSign() throws IOException {
        byte[] file = made(32).putInt(DATA, -1).array();

        assertThat(read(file).raster().offset()).isCloseTo(4_294_967_295L * 1e-4, within(1e-3));
    }

    @Test
    void withoutALengthOfAPixelItIsAskedFor() throws IOException {
        assertThat(read(made(32).putInt(CONDITIONS + 168, 0).array()).pixelSize())
                .isEmpty();
    }

    /// What is written where, and the code that it is refused with.
    @ParameterizedTest
    @CsvSource({
        "12, 2147483647, image-broken",
        "12, -1, image-broken",
        "36, 0, image-kind-unknown",
        "36, -2, image-broken",
        "84, 100, image-broken",
        "260, 0, image-broken",
        "388, 0, image-broken",
        "388, 2000000000, image-too-large",
        "392, -1, image-too-large",
        "396, 24, image-kind-unknown",
        "400, 1, image-kind-unknown",
        "404, 7, image-broken",
    })
    void whatContradictsItselfIsRefused(int at, int value, String code) {
        assertThatThrownBy(() -> read(made(32).putInt(at, value).array()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() {
        byte[] whole = made(32).array();
        for (int length = 4; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("image-broken"));
        }
    }

    /// Seeded damage behind the signature: a code or an image, never anything else.
    @Test
    void damageEndsInACode() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] damaged = made(seed % 2 == 0 ? 16 : 32).array();
            for (int times = 0; times < 4; times++) {
                damaged[4 + random.nextInt(random.nextBoolean() ? CONDITIONS : damaged.length - 4)] =
                        (byte) random.nextInt();
            }
            try {
                read(damaged);
            } catch (Refused refused) {
                assertThat(refused.code()).as("seed " + seed).startsWith("image-");
            }
        }
    }

    /// Heights 0, 1000, … of 100 pm; the last is the largest of 16 bits.
    private static ByteBuffer made(int bits) {
        int width = bits / 8;
        ByteBuffer bytes = ByteBuffer.allocate(DATA + COLUMNS * ROWS * width).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("VK4_".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(12, CONDITIONS).putInt(36, IMAGE);
        bytes.putInt(CONDITIONS, 304);
        int[] clock = {2026, 9, 1, 15, 45, 0, 120};
        for (int at = 0; at < clock.length; at++) {
            bytes.putInt(CONDITIONS + 4 + 4 * at, clock[at]);
        }
        bytes.putInt(CONDITIONS + 168, 138_000)
                .putInt(CONDITIONS + 172, 139_000)
                .putInt(CONDITIONS + 176, 100);
        bytes.putInt(IMAGE, COLUMNS).putInt(IMAGE + 4, ROWS).putInt(IMAGE + 8, bits);
        bytes.putInt(IMAGE + 16, COLUMNS * ROWS * width);
        for (int pixel = 0; pixel < COLUMNS * ROWS; pixel++) {
            int digit = pixel == COLUMNS * ROWS - 1 ? LARGEST : 1_000 * pixel;
            if (bits == Short.SIZE) {
                bytes.putShort(DATA + width * pixel, (short) digit);
            } else {
                bytes.putInt(DATA + width * pixel, digit);
            }
        }
        return bytes;
    }

    private ReadImage read(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "made", ".vk4"), content);
        return ImageFormats.recognise(file).orElseThrow().read(file);
    }
}
