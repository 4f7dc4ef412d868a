package org.provolt.formats.spectrum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.RealFiles;
import org.provolt.kernel.Columns;

/// Real files, point by point as impedance.py, galvani and EC-Lab itself read them.
class RealSpectraTest {

    /// A line of a reference: point, spectrum, frequency, real part, imaginary part.
    private static final int SPECTRUM = 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biologic_peis_issue149.mpr",
                "biologic_peis_issue149.mpt",
                "biologic_peis_ssb_50MPa.mpr",
                "chinstruments.txt",
                "gamry_comma_decimal.dta",
                "gamry_eispot.DTA",
                "impedancepy_exampleData.csv",
                "zplot_circuit1.z",
                "zplot_circuit3.z"
            })
    void everyPointIsThatOfTheReference(String name) throws IOException {
        Path file = RealFiles.file("eis/" + name);
        List<String> reference = Files.readAllLines(file.resolveSibling("reference/" + name + ".spectrum.csv"));
        List<ReadSpectrum> spectra = AllSpectra.of(file).spectra();
        assertThat(spectra.stream().mapToInt(it -> it.columns().size()).sum()).isEqualTo(reference.size() - 1);
        int line = 1;
        for (ReadSpectrum spectrum : spectra) {
            for (int point = 0; point < spectrum.columns().size(); point++) {
                assertPoint(spectrum, point, reference.get(line++).split(","));
            }
        }
    }

    private static void assertPoint(ReadSpectrum spectrum, int point, String[] expected) {
        Columns columns = spectrum.columns();
        assertThat(spectrum.number()).isEqualTo(Integer.parseInt(expected[SPECTRUM]));
        assertClose(columns.at("frequency_hertz", point), expected[2]);
        assertClose(columns.at("real_impedance_ohm", point), expected[3]);
        assertClose(columns.at("imaginary_impedance_ohm", point), expected[4]);
    }

    /// The references have eight digits.
    private static void assertClose(double value, String expected) {
        double reference = Double.parseDouble(expected);
        assertThat(value).isCloseTo(reference, Offset.offset(Math.abs(reference) * 1e-7));
    }

    @ParameterizedTest
    @CsvSource({
        "biologic_peis_issue149.mpr, 4, biologic-mpr-spectra",
        "biologic_peis_issue149.mpt, 4, biologic-mpt-spectra",
        "chinstruments.txt, 1, ch-instruments-text",
        "gamry_eispot.DTA, 1, gamry-dta",
        "impedancepy_exampleData.csv, 1, impedance-csv",
        "zplot_circuit1.z, 1, zplot-z"
    })
    void aFileIsKnownByItsContentAndPartedIntoItsSpectra(String name, int count, String format) {
        AllSpectra read = AllSpectra.of(RealFiles.file("eis/" + name));
        assertThat(read.spectra()).hasSize(count);
        assertThat(read.description().format()).isEqualTo(format);
    }

    @Test
    void theBinaryFileAndItsExportTellTheSameMoment() {
        AllSpectra binary = AllSpectra.of(RealFiles.file("eis/biologic_peis_issue149.mpr"));
        AllSpectra text = AllSpectra.of(RealFiles.file("eis/biologic_peis_issue149.mpt"));
        assertThat(binary.description().acquisitionStart())
                .isInstanceOf(AcquisitionStart.FileLocal.class)
                .isEqualTo(text.description().acquisitionStart());
        assertThat(binary.spectra().getLast().firstSecond().orElseThrow())
                .isCloseTo(text.spectra().getLast().firstSecond().orElseThrow(), Offset.offset(1e-6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "biologic_gcpl_issue149.mpr",
                "biologic_gcpl_issue149.mpt",
                "neware_ife_hierarchical.csv",
                "neware_interp.btsda.csv",
                "arbin_mits_sample.csv",
                "maccor_simba_napf6.txt",
                "bdf_slpba842124hv_rate.bdf.csv"
            })
    void aCyclersFileHoldsNoSpectra(String name) {
        assertThat(SpectrumFormats.recognise(RealFiles.file("cycler/" + name))).isEmpty();
    }
}
