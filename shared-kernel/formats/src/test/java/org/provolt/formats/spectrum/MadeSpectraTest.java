package org.provolt.formats.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeSpectra;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

/// Every format, by files whose impedance is known.
class MadeSpectraTest {

    private static final MadeSpectra MADE = MadeSpectra.ARC;
    private static final LocalDateTime STARTED = LocalDateTime.parse("2026-11-02T09:00:00");
    private static final MadeTest PEIS =
            MadeTest.gcpl(STARTED, "made").technique(0x1D, "Potentio Electrochemical Impedance Spectroscopy");

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("gamry-dta", MADE.gamry(false)),
                Arguments.of("gamry-dta", MADE.gamry(true)),
                Arguments.of("zplot-z", MADE.zplot()),
                Arguments.of("zplot-z", MADE.zplotEarlier()),
                Arguments.of("ch-instruments-text", MADE.chInstruments()),
                Arguments.of("impedance-table", MADE.nova()),
                Arguments.of("impedance-csv", MADE.csv()),
                Arguments.of("biologic-mpr-spectra", MprWriter.of(PEIS).bytes(MADE.ecLab(1))),
                Arguments.of(
                        "biologic-mpr-spectra", MprWriter.of(PEIS).version(3).bytes(MADE.ecLab(1))),
                Arguments.of("biologic-mpt-spectra", MptWriter.of(PEIS).bytes(MADE.ecLab(1))),
                Arguments.of(
                        "biologic-mpt-spectra",
                        MptWriter.of(PEIS).withDecimalComma().bytes(MADE.ecLab(1))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPointComesOutAsItWasMade(String format, byte[] bytes) {
        AllSpectra read = read(bytes);
        Columns columns = read.only().columns();
        assertThat(read.description().format()).isEqualTo(format);
        assertThat(columns.size()).isEqualTo(MADE.points());
        for (int at = 0; at < MADE.points(); at++) {
            assertClose(columns.at("frequency_hertz", at), MADE.frequency(at));
            assertClose(columns.at("real_impedance_ohm", at), MADE.real(at));
            assertClose(columns.at("imaginary_impedance_ohm", at), MADE.imaginary(at));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsCapacitiveIsNegativeInEveryFormat(String format, byte[] bytes) {
        assertThat(java.util.Arrays.stream(read(bytes).only().columns().column("imaginary_impedance_ohm")))
                .allMatch(value -> value < 0);
    }

    @Test
    void theDriftCorrectedColumnsStayBesideTheMeasuredOnes() {
        assertThat(read(MADE.gamry(false)).only().columns().column("ZrealDrCor"))
                .containsOnly(777);
    }

    /// A loop of spectra in one file.
    @Test
    void everyTableOfOneFileIsASpectrum() {
        String whole = text(MADE.gamry(false));
        String table = whole.substring(whole.indexOf("ZCURVE"));
        List<ReadSpectrum> spectra = read((whole + "EXPERIMENTABORTED\tTOGGLE\tF\n" + table)
                        .getBytes(StandardCharsets.ISO_8859_1))
                .spectra();
        assertThat(spectra).hasSize(2);
        assertThat(spectra.get(1).columns()).isEqualTo(spectra.get(0).columns());
    }

    @Test
    void tablesOfOtherColumnsAreRefused() {
        String whole = text(MADE.gamry(false));
        assertRefused(whole + whole.substring(whole.indexOf("ZCURVE")).replace("Zmod", "Z"), "gamry-tables-differ");
    }

    @Test
    void gamrysMomentIsReadWhereItCanBeReadInOneWayOnly() {
        assertThat(read(MADE.gamry(false)).description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2026-11-23T16:43:15")));
    }

    @Test
    void aDayThatCanBeReadInTwoWaysIsNotTold() {
        byte[] bytes =
                text(MADE.gamry(false)).replace("11/23/2026", "11/2/2026").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes).description().acquisitionStart()).isInstanceOf(AcquisitionStart.NotTold.class);
    }

    @Test
    void chInstrumentsMomentIsRead() {
        assertThat(read(MADE.chInstruments()).description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2026-11-20T15:55:08")));
    }

    @Test
    void zplotsMonthComesFirst() {
        assertThat(read(MADE.zplot()).description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2026-10-12T12:32:21")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sweepsOfOneFileArePartedWhereTheFrequencyTurnsBack(boolean binary) {
        Columns records = MADE.ecLab(3);
        AllSpectra read = read(
                binary ? MprWriter.of(PEIS).bytes(records) : MptWriter.of(PEIS).bytes(records));
        assertThat(read.spectra()).hasSize(3).allMatch(it -> it.columns().size() == MADE.points());
        assertThat(read.spectra().get(1).firstSecond().orElseThrow()).isEqualTo(100 + 2 * (MADE.points() + 2));
    }

    @Test
    void rowsBeforeASweepAreNoPointsAndAreCounted() {
        assertThat(read(MprWriter.of(PEIS).bytes(MADE.ecLab(3))).evidence().repairs())
                .extracting(Repair::code, Repair::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("row-without-frequency", 3L));
    }

    @Test
    void aSweepDownAndUpAgainIsTwoSpectra() {
        String down = text(MADE.csv());
        String up = String.join("\n", down.lines().toList().reversed());
        String both = "freq,re,im\n" + down + up + "\n";
        assertThat(read(both.getBytes(StandardCharsets.UTF_8)).spectra()).hasSize(2);
    }

    @Test
    void anImpedanceTechniqueWithASampledPotentialIsSpectraStill() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        Columns made = MADE.ecLab(1);
        made.names().forEach(name -> columns.put(name, made.column(name)));
        columns.put("Ewe/V", new double[made.size()]);
        assertThat(read(MprWriter.of(PEIS).bytes(Columns.of(columns))).spectra())
                .hasSize(1);
    }

    @Test
    void aTableThatAlsoSamplesAVoltageIsACyclers() {
        String line =
                "voltage_volt,current_ampere,test_time_second,frequency_hertz,real_impedance_ohm,imaginary_impedance_ohm\n";
        Path file = MadeFile.in(folder, (line + "1,1,1,1,1,1\n").getBytes(StandardCharsets.UTF_8));
        assertThat(SpectrumFormats.recognise(file)).isEmpty();
    }

    @Test
    void impedanceTimesAreaIsNoImpedance() {
        Path file = MadeFile.in(
                folder, "Frequency (Hz),Z' (ohm cm2),Z'' (ohm cm2)\n1,1,1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(SpectrumFormats.recognise(file)).isEmpty();
    }

    @Test
    void kilohertzAndMilliohmAreTurnedIntoHertzAndOhm() {
        Columns columns = read("f/kHz;Z'/mOhm;-Z''/mOhm\n2;3;4\n1;3;4\n".getBytes(StandardCharsets.UTF_8))
                .only()
                .columns();
        assertThat(columns.column("frequency_hertz")).containsExactly(2000, 1000);
        assertThat(columns.column("real_impedance_ohm")).containsExactly(0.003, 0.003);
        assertThat(columns.column("imaginary_impedance_ohm")).containsExactly(-0.004, -0.004);
    }

    @Test
    void aClocksThreeColumnsAreNoSpectrum() {
        StringBuilder text = new StringBuilder();
        for (int second = 1; second < 60; second++) {
            text.append(second).append(",3.5,0.001\n");
        }
        Path file = MadeFile.in(folder, text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(SpectrumFormats.recognise(file)).isEmpty();
    }

    @Test
    void aFileThatBreaksOffIsReadUpToTheBreak() {
        String whole = text(MADE.zplot());
        String cut = whole.substring(0, whole.length() - 30);
        AllSpectra read = read(cut.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read.only().columns().size()).isEqualTo(MADE.points() - 1);
        assertThat(read.evidence().truncation().orElseThrow().atRow()).isEqualTo(MADE.points() - 1);
    }

    /// Gamry leaves a cell empty where it corrected nothing.
    @Test
    void anEmptyCellIsAbsentAndMovesNoOther() {
        Columns columns = read(text(MADE.gamry(false))
                        .replaceFirst("\t777\t", "\t\t")
                        .getBytes(StandardCharsets.ISO_8859_1))
                .only()
                .columns();
        assertThat(columns.size()).isEqualTo(MADE.points());
        assertThat(columns.at("ZrealDrCor", 0)).isNaN();
        assertThat(columns.at("ZimagDrCor", 0)).isEqualTo(-777);
        assertThat(columns.at("ZrealDrCor", 1)).isEqualTo(777);
    }

    @Test
    void zimgIsTheImaginaryPart() {
        Columns columns = read("Freq (Hz),Zreal (ohm),Zimg (ohm)\n100,1,-2\n10,3,-4\n"
                        .getBytes(StandardCharsets.ISO_8859_1))
                .only()
                .columns();
        assertThat(columns.column("imaginary_impedance_ohm")).containsExactly(-2, -4);
    }

    @Test
    void aFileWithoutItsTableIsRefused() {
        String whole = text(MADE.gamry(false));
        assertRefused(whole.substring(0, whole.indexOf("ZCURVE")), "gamry-no-spectrum");
    }

    @Test
    void aTableWithoutPointsIsRefused() {
        String whole = text(MADE.gamry(false));
        assertRefused(whole.substring(0, whole.indexOf("\t0\t0\t")), "spectrum-no-points");
    }

    @Test
    void aSpectrumOfMoreThanAThousandPointsIsRefused() {
        StringBuilder text = new StringBuilder("freq,re,im\n");
        for (int point = 0; point < 1_001; point++) {
            text.append(5_000 - point).append(",1,-1\n");
        }
        assertRefused(text.toString(), "spectrum-too-long");
    }

    @Test
    void aFileOfSpectraIsNoCyclersFile() {
        Path file = MadeFile.in(folder, MADE.nova());
        assertThatThrownBy(() -> CyclerFormats.open(file)).isInstanceOf(Refused.class);
    }

    private void assertRefused(String text, String code) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private AllSpectra read(byte[] bytes) {
        return AllSpectra.of(MadeFile.in(folder, bytes));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// float32 holds seven digits.
    private static void assertClose(double value, double expected) {
        assertThat(value).isCloseTo(expected, Offset.offset(Math.abs(expected) * 1e-6));
    }
}
