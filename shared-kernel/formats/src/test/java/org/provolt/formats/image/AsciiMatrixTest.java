package org.provolt.formats.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Refused;

/// Matrices of heights as text, with the head that Gwyddion writes, and without what is needed of it.
class AsciiMatrixTest {

    private static final String HEAD = "# Channel: Height\n# Width: 6.0 µm\n# Height: 1000 nm\n# Value units: m\n";
    private static final String ROWS = "1.25e-6\t-2e-6\tnan\n3e-6\t4e-6\t5.5e-6\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", " \n", "\n\n"})
    void heightsAreThoseOfTheText(String endOfLine) throws IOException {
        ReadImage read = read(HEAD + ROWS.replace("\n", endOfLine));
        Raster raster = read.raster();

        assertThat(raster.kind()).isEqualTo(ValueKind.HEIGHT_UM);
        assertThat(raster.width()).isEqualTo(3);
        assertThat(raster.height()).isEqualTo(2);
        assertThat(raster.offset() + raster.value(1)).isCloseTo(-2, within(1e-6));
        assertThat(raster.isMissing(2)).isTrue();
        assertThat(raster.offset() + raster.value(5)).isCloseTo(5.5, within(1e-6));
        assertThat(read.pixelSize()).contains(new PixelSize(2, 0.5, "matrix-head"));
        assertThat(read.metadata()).containsEntry("channel", "Height");
    }

    @Test
    void aLastRowNeedsNoEndOfLine() throws IOException {
        assertThat(read(HEAD + ROWS.strip()).raster().height()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# Width: 6 µm\\n# Height: 1 µm\\n1 2\\n | image-unit-unknown",
                "# Width: 6 µm\\n# Height: 1 µm\\n# Value units: V\\n1 2\\n | image-unit-unknown",
                "# Width: 6 furlong\\n# Height: 1 µm\\n# Value units: m\\n1 2\\n | image-unit-unknown",
                "ncols 2\\nnrows 1\\nxllcorner 0\\nyllcorner 0\\ncellsize 1\\n1 2\\n | image-unit-unknown",
                "# Width: 6 µm\\n# Height: 1 µm\\n# Value units: m\\n | image-broken",
                "# Width: 6 µm\\n# Height: 1 µm\\n# Value units: m\\n1 2\\n3\\n | image-broken",
                "# Width: 6 µm\\n# Height: 1 µm\\n# Value units: m\\n1 2\\n3,5 4\\n | image-broken",
                "# Width: 6 µm\\n# Height: 1 µm\\n# Value units: m\\n1 Infinity\\n | image-broken",
                "# Width: 6 µm\\n# Height: 1 µm\\n# Value units: m\\n1 2\\n\\n# Channel: Phase\\n1 2\\n | image-kind-unknown",
            })
    void whatIsNotSaidIsNotGuessed(String text, String code) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void withoutASizeOfTheFieldThePixelsIsAskedFor() throws IOException {
        assertThat(read("# Width: ?\n# Height: ?\n# Value units: µm\n1 2\n").pixelSize())
                .isEmpty();
    }

    /// Rows never end, and a word never does.
    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1"})
    void anEndlessLineTakesNoMemory(String again) throws IOException {
        String text = HEAD + again.repeat(200_000) + "\n" + "1\n";

        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("image-broken"));
    }

    /// Seeded damage: a code or an image, never anything else.
    @Test
    void damageEndsInACode() throws IOException {
        byte[] whole = (HEAD + ROWS).getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int times = 0; times < 3; times++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged"), damaged);
            try {
                ImageFormats.recognise(file).ifPresent(format -> format.read(file));
            } catch (Refused refused) {
                assertThat(refused.code()).as("seed " + seed).startsWith("image-");
            }
        }
    }

    private ReadImage read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("matrix.txt"), text);
        return ImageFormats.recognise(file).orElseThrow().read(file);
    }
}
