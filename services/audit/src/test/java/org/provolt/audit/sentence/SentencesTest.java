package org.provolt.audit.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.audit.Bench;
import org.provolt.audit.witness.Content;
import org.provolt.audit.witness.SamplesHead;
import org.provolt.audit.witness.Witnessed;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;

class SentencesTest {

    private static final Bench BENCH = Bench.fixed();

    private final Sentences sentences = new Sentences(new KnownNames());

    static Stream<Arguments> everyFact() {
        return Stream.of(
                arguments(
                        BENCH.lotReceived(),
                        "A technician received lot MKCT1234 of sodium from Sigma-Aldrich on 2026-10-01, opened on 2026-10-05."),
                arguments(
                        BENCH.cellRegistered(),
                        "A technician registered cell NaC45-000000000001: pressure-cell, C45 carbon black on Al of 1 cm²"
                                + " against Na, 1 mol/L NaPF6 in diglyme, Celgard 2325."),
                arguments(
                        BENCH.cellCorrected(),
                        "A technician corrected the area of cell NaC45-0500-01 from 1.0 to 1.13 cm²."),
                arguments(
                        BENCH.cellHarvested(),
                        "A technician opened cell NaC45-0500-01: pressure released at 2026-11-01 12:00:00 UTC, opened at"
                                + " 2026-11-02 08:15:30 UTC in Ar glovebox, rinse: diglyme, 3 × 1 mL, transfer: sealed"
                                + " vessel."),
                arguments(
                        BENCH.harvestCorrected(),
                        "A technician corrected the release of pressure before the harvest of cell NaC45-0500-01 from"
                                + " 2026-11-01T12:00:00Z to 2026-11-01T12:01:00Z."),
                arguments(BENCH.cellRetired(), "A technician retired cell NaC45-0500-01, noting: opened for SEM."),
                arguments(
                        BENCH.studyOpened(),
                        "A technician opened study Pressure on sodium, comparing by applied_pressure_pa, to answer"
                                + " \"From which pressure on does the efficiency change no more?\"."),
                arguments(
                        BENCH.cellAssignedToStudy(),
                        "A technician took cell NaC45-0500-01 into study Pressure on sodium."),
                arguments(
                        BENCH.cellRemovedFromStudy(),
                        "A technician took cell NaC45-0500-01 out of study Pressure on sodium."),
                arguments(
                        BENCH.fixtureRegistered(),
                        "A technician registered fixture P-000000000004, which presses on 113.1 mm² with up to 1,500 kPa,"
                                + " load cell LC-7."),
                arguments(
                        BENCH.loadCellCalibrated(),
                        "A technician recorded calibration DKD-4711 of the load cell of fixture P1: 250 kPa/V, offset"
                                + " -0.12 kPa, standard uncertainty 0.9 kPa, valid from 2026-10-01 until 2027-10-01."),
                arguments(
                        BENCH.pressureSet(),
                        "A technician put 500 kPa on cell NaC45-0500-01 in fixture P1 from 2026-11-01 12:00:00 UTC on"
                                + " (measured 498.2 kPa)."),
                arguments(
                        BENCH.pressureReleased(),
                        "A technician released the pressure of 500 kPa from cell NaC45-0500-01 at 2026-11-02 08:15:30"
                                + " UTC."),
                arguments(
                        BENCH.settingWithdrawn(),
                        "A technician withdrew the pressure setting of 500 kPa on cell NaC45-0500-01."),
                arguments(
                        BENCH.readingsRecorded(),
                        "A technician recorded 3 readings of the load cell of fixture P1 from 2026-11-01 12:00:00 UTC to"
                                + " 2026-11-01 12:01:00 UTC."),
                arguments(
                        BENCH.readingsWithdrawn(),
                        "A technician withdrew the readings of the load cell of fixture P1 that a file told: they count"
                                + " nowhere any more."),
                arguments(
                        BENCH.liveReadingsWithdrawn(),
                        "A technician withdrew the readings that the load cell of fixture P1 told live from 2026-11-01 12:00:00"
                                + " UTC until before 2026-11-01 13:00:00 UTC: they count nowhere any more."),
                arguments(
                        BENCH.currentAccuracyStated(),
                        "A technician stated how accurate the current of BioLogic VMP-300 is, version 1: 0.05 % of the"
                                + " reading and 0.2 µA whatever flows (certificate 77)."),
                arguments(
                        BENCH.loadCellsMapped(),
                        "A technician settled which columns of BioLogic VMP-300 are load cells, version 1: Analog IN 1/V"
                                + " (V) of channel 2 is that of fixture P1."),
                arguments(
                        BENCH.loadCellsWithdrawn(),
                        "A technician withdrew version 1 of which columns of BioLogic VMP-300 are load cells: files that"
                                + " were read by it are read again."),
                arguments(
                        BENCH.instrumentRegistered(),
                        "A technician registered instrument BioLogic VMP-300, serial 0815, with 2 channels, its clock in"
                                + " Europe/Berlin."),
                arguments(
                        BENCH.runStarted(),
                        "A technician started run 7 on cell NaC45-0500-01 as anode-half-cell on channel 2 of BioLogic"
                                + " VMP-300 at 2026-11-01 12:00:00 UTC, protocol 50 cycles."),
                arguments(
                        BENCH.seriesOpened(),
                        "A technician opened series gcpl-1 of run 7 on cell NaC45-0500-01, its test time 0 at 2026-11-01"
                                + " 12:00:00 UTC (file-local, ± 1 s)."),
                arguments(
                        BENCH.seriesAnchored(),
                        "A technician tied series gcpl-1 of run 7 on cell NaC45-0500-01 to the time that came with its"
                                + " record 0, its test time 0 at 2026-11-01 12:00:00 UTC (file-utc, ± 1 s)."),
                arguments(
                        BENCH.samples(0, 1_500),
                        "A technician recorded records 0 to 1,499 of series gcpl-1 of run 7 on cell NaC45-0500-01 from"
                                + " file cell-2.mpr (SHA-256 4f8b42c2…), read by biologic-mpr 1.0."),
                arguments(
                        BENCH.representationKept(),
                        "A technician kept file cell-2.mpt beside series gcpl-1 of run 7 on cell NaC45-0500-01, 3 of"
                                + " whose records it tells the same."),
                arguments(
                        BENCH.recordsMissing(),
                        "A technician noted that records 1,000 to 1,999 of series gcpl-1 of run 7 on cell NaC45-0500-01"
                                + " are missing: their batch was refused (conflicting-records)."),
                arguments(
                        BENCH.gapAccepted(),
                        "A technician accepted that records 1,000 to 1,999 of series gcpl-1 of run 7 on cell"
                                + " NaC45-0500-01 will not come."),
                arguments(
                        BENCH.runCorrected(),
                        "A technician corrected the cell configuration of run 7 on cell NaC45-0500-01 from"
                                + " anode-half-cell to metal-plating."),
                arguments(BENCH.runCompleted(), "A technician completed run 7 on cell NaC45-0500-01."),
                arguments(
                        BENCH.runAborted(),
                        "A technician broke off run 7 on cell NaC45-0500-01, noting: smell of solvent."),
                arguments(
                        BENCH.cycleMeasured(3, 22_000),
                        "A technician measured cycle 3 of run 7 on cell NaC45-0500-01: Coulombic efficiency 53.92 %,"
                                + " 0.25 mAh cm⁻² at 0.5 mA cm⁻², under 22 kPa (set)."),
                arguments(
                        BENCH.spectrumRecorded(),
                        "A technician recorded an impedance spectrum of run 7 on cell NaC45-0500-01 at after_plating:2,"
                                + " 3 points, measured at 2026-11-01 12:00:00 UTC (file-local, ± 60 s) from file"
                                + " cell-2.mpr (SHA-256 4f8b42c2…), read by biologic-mpr 1.0."),
                arguments(
                        BENCH.spectrumConfirmed(),
                        "A technician kept file peis-2.mpt beside a spectrum of run 7 on cell NaC45-0500-01, all of"
                                + " whose 3 points it tells the same."),
                arguments(
                        BENCH.spectrumFitted(22_000),
                        "A technician fitted an impedance spectrum of run 7 on cell NaC45-0500-01 at after_plating:2:"
                                + " charge-transfer resistance 3.62 Ω cm² by the model arc, under 22 kPa (set)."),
                arguments(
                        BENCH.imageRecorded(),
                        "A technician recorded image plated-2.tif of cell NaC45-0500-01 at after_plating:2: clsm,"
                                + " 1024 × 768 pixels of 0.625 × 0.625 µm as tiff-tag-34118 says."),
                arguments(
                        BENCH.imageRefused(),
                        "A technician brought file plated-2.tif as an image of cell NaC45-0500-01, which was refused"
                                + " (pixel-size-unknown)."),
                arguments(
                        BENCH.segmentationAsked(),
                        "A technician asked for another segmentation of image plated-2.tif of cell NaC45-0500-01:"
                                + " threshold by Otsu, deposit bright."),
                arguments(
                        BENCH.depositMeasured(22_000),
                        "A technician measured the deposit on image plated-2.tif of cell NaC45-0500-01 at"
                                + " after_plating:2 as a person segmented it: coverage 34.207 %, under 22 kPa (set)."),
                arguments(
                        BENCH.volumeClosureMeasured(22_000),
                        "A technician held the charge that was plated against the deposit on image plated-2.tif of cell"
                                + " NaC45-0500-01 at after_plating:2 as a person segmented it: apparent porosity 64.8 % by"
                                + " the last plating."),
                arguments(
                        BENCH.cycleWithdrawn(3),
                        "A technician withdrew cycle 3 of run 7 on cell NaC45-0500-01, which is counted otherwise now."),
                arguments(
                        BENCH.versionQuoted(),
                        "A technician chose version 2 of nucleation-overpotential for study Pressure on sodium to quote as"
                                + " its nucleation_overpotential_volt."),
                arguments(
                        BENCH.regimeJudged(),
                        "A technician judged the growth of metal in run 7 on cell NaC45-0500-01 to be planar."),
                arguments(
                        BENCH.mappingSaved(),
                        "A technician settled how text files of BioLogic VMP-300 are read: mapping Basytec, version 2,"
                                + " of 3 columns."),
                arguments(
                        BENCH.seriesWithdrawn(),
                        "A technician withdrew series gcpl-1 of run 7 on cell NaC45-0500-01: its records count nowhere"
                                + " any more."),
                arguments(
                        BENCH.spectrumWithdrawn(),
                        "A technician withdrew an impedance spectrum of run 7 on cell NaC45-0500-01."),
                arguments(
                        BENCH.spectrumStageStated(),
                        "A technician corrected the stage of an impedance spectrum of run 7 on cell NaC45-0500-01 from"
                                + " ocv to after_plating:2."),
                arguments(BENCH.imageWithdrawn(), "A technician withdrew image plated-2.tif of cell NaC45-0500-01."),
                arguments(
                        BENCH.depositWithdrawn(),
                        "A technician withdrew what was measured of the deposit on image plated-2.tif of cell"
                                + " NaC45-0500-01, which was withdrawn."),
                arguments(
                        BENCH.volumeClosureWithdrawn(),
                        "A technician withdrew what was held against the deposit on image plated-2.tif of cell"
                                + " NaC45-0500-01, which was withdrawn."),
                arguments(
                        BENCH.fitWithdrawn(),
                        "A technician withdrew the results of an impedance spectrum of run 7 on cell NaC45-0500-01, which"
                                + " was withdrawn."));
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    void tellsPlainly(Fact fact, String sentence) {
        assertThat(sentences.sentence(by("technician", null), new Content.Whole(fact)))
                .isEqualTo(sentence);
    }

    @Test
    void hasWordsForEveryFact() {
        List<Class<?>> tested =
                everyFact().map(example -> example.get()[0].getClass()).collect(Collectors.toList());
        List<Class<?>> all = BENCH.everyFact().stream().map(Fact::getClass).collect(Collectors.toList());
        assertThat(tested).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void saysWhoAndWhy() {
        assertThat(sentences.sentence(by("scientist", "measured again."), new Content.Whole(BENCH.cellCorrected())))
                .isEqualTo("A scientist corrected the area of cell NaC45-0500-01 from 1.0 to 1.13 cm², because:"
                        + " measured again.");
    }

    @Test
    void aServiceIsCalledByItsName() {
        Witnessed fact = by("service", null);
        fact.actor = "service:metrics";
        assertThat(sentences.sentence(fact, new Content.Whole(BENCH.cycleWithdrawn(1))))
                .startsWith("Metrics withdrew cycle 1");
    }

    @Test
    void batchesThatOneImportBroughtAreOneSentence() {
        Content.Samples first = new Content.Samples(SamplesHead.of(BENCH.samples(0, 1_000)));
        assertThat(sentences.sentence(by("technician", null), first, new SamplesTogether(13, 12_345, 0, 12_345)))
                .isEqualTo(
                        "A technician recorded 12,345 records in 13 batches (0 to 12,344 of series gcpl-1 of run 7 on"
                                + " cell NaC45-0500-01) from file cell-2.mpr (SHA-256 4f8b42c2…), read by biologic-mpr 1.0.");
    }

    @Test
    void aKindOfFactThatIsNotKnownIsNamed() {
        Witnessed fact = by("technician", null);
        fact.factType = "provolt.imaging.image-taken.v1";
        assertThat(sentences.sentence(fact, new Content.Unknown())).contains("provolt.imaging.image-taken.v1");
    }

    @Test
    void aCorrectedCellIsCalledByItsName() {
        RunCorrected corrected = new RunCorrected(
                BENCH.run(),
                "/cell_id",
                "\"" + BENCH.otherCell() + "\"",
                "\"" + BENCH.cell() + "\"",
                BENCH.cell(),
                CellConfiguration.METAL_PLATING,
                false,
                Bench.NOON,
                Bench.LATER);
        assertThat(sentences.sentence(by("scientist", null), new Content.Whole(corrected)))
                .contains("from cell the other to cell NaC45-0500-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /electrolyte/volume_microlitre    | null   | 60      | electrolyte volume from nothing to 60 µL
            /counter_electrode/thickness_um   | 200    | null    | counter electrode thickness from 200 µm to nothing
            /label                            | "a"    | "b"     | label from a to b
            /glovebox/water_ppm               | 0.1    | 0.5     | glovebox water from 0.1 to 0.5 ppm
            """)
    void aFieldIsNamedInWordsWithItsUnit(String pointer, String before, String after, String words) {
        FieldWords field = FieldWords.of(pointer);
        assertThat(field.words() + " " + field.change(before, after)).isEqualTo(words);
    }

    private static Witnessed by(String role, String reason) {
        Witnessed fact = new Witnessed();
        fact.role = role;
        fact.actor = "9a7c";
        fact.reason = reason;
        return fact;
    }

    private static final class KnownNames implements Names {
        @Override
        public String cell(CellId cellId) {
            return cellId.equals(BENCH.cell()) ? "cell NaC45-0500-01" : "cell the other";
        }

        @Override
        public String study(StudyId studyId) {
            return "study Pressure on sodium";
        }

        @Override
        public String fixture(FixtureId fixtureId) {
            return "fixture P1";
        }

        @Override
        public String instrument(InstrumentId instrumentId) {
            return "BioLogic VMP-300";
        }

        @Override
        public String setting(PressureSettingId settingId) {
            return "500 kPa";
        }

        @Override
        public String image(ImageId imageId) {
            return "image plated-2.tif";
        }

        @Override
        public String run(RunId runId) {
            return "run 7 on cell NaC45-0500-01";
        }
    }
}
