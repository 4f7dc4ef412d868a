package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.formats.AllRecords;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.EvidenceReport.DerivedColumn;
import org.provolt.formats.EvidenceReport.MappedColumn;
import org.provolt.formats.made.EcLabColumn;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

class EcLabTranslationTest {

    private static final MadeTest TEST = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "made for a test");

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    private AllRecords read(Columns records) {
        return read(MprWriter.of(TEST).bytes(records));
    }

    @Test
    void unitsAreThoseOfBdf() {
        AllRecords records = read(MadeRecords.galvanostatic(60));
        assertThat(records.column(Bdf.NET_CAPACITY)[24]).isCloseTo(-24 * 0.5e-3 / 3_600, within(1e-18));
    }

    @Test
    void currentIsDerivedFromChargeWhereNoneIsRecorded() {
        AllRecords records = read(MadeRecords.galvanostatic(60));
        assertThat(records.column(Bdf.CURRENT)[0]).isZero();
        assertThat(records.column(Bdf.CURRENT)[1]).isCloseTo(-0.5e-3, within(1e-15));
        assertThat(records.column(Bdf.CURRENT)[25]).isCloseTo(0.5e-3, within(1e-15));
    }

    @Test
    void theReportSaysThatTheCurrentIsDerived() {
        assertThat(read(MadeRecords.galvanostatic(60)).report().derived())
                .contains(new DerivedColumn(
                        Bdf.CURRENT, "dq/mA.h over the time since the record before; 0 for the first record"));
    }

    @Test
    void aRecordedCurrentIsTakenAsItIs() {
        AllRecords records = read(MadeRecords.of(3)
                .with(EcLabColumn.TIME, row -> row)
                .with(EcLabColumn.WORKING_POTENTIAL, row -> 1)
                .with(EcLabColumn.CURRENT, row -> 2)
                .with(EcLabColumn.CHARGE_STEP, row -> 77)
                .columns());
        assertThat(records.column(Bdf.CURRENT)).containsOnly(2e-3);
        assertThat(records.report().mapped()).contains(new MappedColumn("I/mA", Bdf.CURRENT, 1e-3));
    }

    @Test
    void atOpenCircuitTheCurrentIsZero() {
        MadeTest openCircuit = TEST.technique(0x0B, "Open Circuit Voltage");
        AllRecords records = read(MprWriter.of(openCircuit)
                .bytes(MadeRecords.of(3)
                        .with(EcLabColumn.TIME, row -> row)
                        .with(EcLabColumn.WORKING_POTENTIAL, row -> 1)
                        .columns()));
        assertThat(records.column(Bdf.CURRENT)).containsOnly(0);
        assertThat(records.series().technique()).isEqualTo("OCV");
    }

    @Test
    void twoHalfCyclesAreOneCycleOfEcLab() {
        assertThat(read(MadeRecords.galvanostatic(100)).column(Bdf.CYCLE_COUNT))
                .isEqualTo(java.util.stream.IntStream.range(0, 100)
                        .mapToDouble(row -> row / 50)
                        .toArray());
    }

    @Test
    void theStepOfTheProtocolIsItsId() {
        Columns made = MadeRecords.galvanostatic(60);
        assertThat(read(made).column(Bdf.STEP_ID)).isEqualTo(made.column("Ns"));
    }

    @Test
    void chargeInEachDirectionAccumulatesOverHalfCycles() {
        AllRecords records = read(MadeRecords.galvanostatic(100));
        double[] discharged = records.column(Bdf.DISCHARGING_CAPACITY);
        assertThat(discharged[99]).isCloseTo(49 * 0.5e-3 / 3_600, within(1e-15));
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[99]).isCloseTo(50 * 0.5e-3 / 3_600, within(1e-15));
    }

    @Test
    void whatBdfDoesNotNameIsKeptUnderEcLabsName() {
        assertThat(read(MadeRecords.galvanostatic(30)).report().verbatim())
                .containsExactly(
                        "mode",
                        "ox/red",
                        "error",
                        "control changes",
                        "Ns changes",
                        "counter inc.",
                        "dq/mA.h",
                        "control/V/mA",
                        "I Range",
                        "Q charge/discharge/mA.h",
                        "half cycle",
                        "P/W");
    }

    @Test
    void impedanceIsRefusedByName() {
        Columns made = MadeRecords.of(2)
                .with(EcLabColumn.FREQUENCY, row -> 1e3)
                .with(EcLabColumn.TIME, row -> row)
                .with(EcLabColumn.MEAN_POTENTIAL, row -> 1)
                .columns();
        assertRefused(
                MprWriter.of(TEST.technique(0x1D, "Potentio Electrochemical Impedance Spectroscopy"))
                        .bytes(made),
                "not-a-cycler-technique");
    }

    @Test
    void recordsWithoutATimeAreRefused() {
        assertRefused(
                MprWriter.of(TEST)
                        .bytes(MadeRecords.of(2)
                                .with(EcLabColumn.WORKING_POTENTIAL, row -> 1)
                                .columns()),
                "no-time-column");
    }

    @Test
    void recordsWithoutAVoltageAreRefused() {
        assertRefused(
                MprWriter.of(TEST)
                        .bytes(MadeRecords.of(2)
                                .with(EcLabColumn.TIME, row -> 1)
                                .columns()),
                "no-voltage-column");
    }

    @Test
    void recordsWithoutCurrentOrChargeAreRefused() {
        assertRefused(
                MprWriter.of(TEST)
                        .bytes(MadeRecords.of(2)
                                .with(EcLabColumn.TIME, row -> 1)
                                .with(EcLabColumn.WORKING_POTENTIAL, row -> 1)
                                .columns()),
                "no-current-column");
    }

    @Test
    void chargeInCoulombIsChargeInAmpereHour() {
        AllRecords records = read(MadeRecords.of(3)
                .with(EcLabColumn.TIME, row -> row * 3_600)
                .with(EcLabColumn.WORKING_POTENTIAL, row -> 1)
                .with(EcLabColumn.NET_CHARGE_COULOMB, row -> row * 1_800)
                .columns());
        assertThat(records.column(Bdf.NET_CAPACITY)).containsExactly(0, 0.5, 1);
        assertThat(records.column(Bdf.CURRENT)).containsExactly(0, 0.5, 0.5);
    }

    private void assertRefused(byte[] bytes, String code) {
        Path file = MadeFile.in(folder, bytes);
        assertThatThrownBy(() -> CyclerFormats.open(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
