package org.provolt.formats.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Tables of modulus and phase, and of two bytes a character: 100 ohm that lag by 30°.
class PolarSpectraTest {

    private static final double REAL = 100 * Math.sqrt(3) / 2;

    @TempDir
    private Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("spectrum.csv"), text.getBytes(charset));
    }

    private static ReadSpectrum read(Path file) {
        try (SpectrumFile spectra =
                SpectrumFormats.recognise(file).orElseThrow().open(file)) {
            return spectra.next().orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Frequency (Hz),|Z| (ohm),Phase (deg); -30; 100",
                "freq/Hz,|Z|/Ohm,-Phase(Z)/deg; 30; 100",
                "Frequency (Hz),Zmod (kohm),Zphz (\u00B0); -30; 0.1",
                "frequency (Hz),Modulus (Ohm),Phase (rad); -0.5235987755982988; 100"
            })
    void partsAreComputedOfModulusAndPhase(String heads, double phase, double modulus) throws IOException {
        String rows = "1000,%s,%s\n100,%s,%s\n10,%s,%s\n".formatted(modulus, phase, modulus, phase, modulus, phase);
        Columns points = read(file(heads + "\n" + rows, StandardCharsets.UTF_8)).columns();

        assertThat(points.size()).isEqualTo(3);
        assertThat(points.at(Bdf.FREQUENCY, 0)).isEqualTo(1000);
        assertThat(points.at(Bdf.REAL_IMPEDANCE, 1)).isCloseTo(REAL, within(1e-9));
        assertThat(points.at(Bdf.IMAGINARY_IMPEDANCE, 1)).isCloseTo(-50, within(1e-9));
    }

    @Test
    void whatWasMeasuredGoesBeforeWhatCanBeComputed() throws IOException {
        Path both = file(
                "Frequency (Hz),|Z| (ohm),Phase (deg),Re(Z) (ohm),Im(Z) (ohm)\n100,100,-30,86,-49\n10,100,-30,86,-49\n",
                StandardCharsets.UTF_8);

        assertThat(read(both).columns().at(Bdf.IMAGINARY_IMPEDANCE, 0)).isEqualTo(-49);
    }

    @Test
    void theEvidenceNamesBothColumns() throws IOException {
        Path file = file("Frequency (Hz),|Z| (ohm),Phase (deg)\n100,100,-30\n10,100,-30\n", StandardCharsets.UTF_8);
        try (SpectrumFile spectra =
                SpectrumFormats.recognise(file).orElseThrow().open(file)) {
            spectra.next();
            assertThat(spectra.evidence().imaginarySign()).contains("imaginary part of |Z| (ohm), Phase (deg)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Frequency (Hz),|Z| (ohm),Phase", "Frequency (Hz),|Z|,Phase (deg)", "Frequency (Hz),Phase (deg)"
            })
    void aUnitThatIsNotSaidIsNotGuessed(String heads) throws IOException {
        Path file = file(heads + "\n100,100,-30\n10,100,-30\n", StandardCharsets.UTF_8);

        assertThat(SpectrumFormats.recognise(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void textOfTwoBytesACharacterIsRead(String charset) throws IOException {
        String text = "\uFEFFFrequency (Hz),Zreal (\u03A9),Zimag (\u03A9)\r\n1000,86.5,-50\r\n100,87.5,-51\r\n";
        Columns points = read(file(text, Charset.forName(charset))).columns();

        assertThat(points.size()).isEqualTo(2);
        assertThat(points.at(Bdf.REAL_IMPEDANCE, 1)).isEqualTo(87.5);
    }
}
