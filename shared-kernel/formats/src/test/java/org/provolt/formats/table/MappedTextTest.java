package org.provolt.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.table.ColumnRule.CellKind;
import org.provolt.formats.table.TextMapping.MappedColumn;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

class MappedTextTest {

    private static final String FILE = """
            Bench 7
            Zeit;U;I;Zustand;T;Notiz
            0:00:00;3,1;0,0;PAU;25,0;a
            0:00:10;3,2;1,5;CHA;25,1;b
            0:00:20;3,0;1,5;DCH;25,2;c
            """;
    private static final MappedColumn TIME = new MappedColumn("Zeit", Bdf.TEST_TIME, 1, CellKind.TIME_SPAN);
    private static final MappedColumn VOLTAGE = new MappedColumn("U", Bdf.VOLTAGE, 1, CellKind.NUMBER);
    private static final MappedColumn CURRENT = new MappedColumn("I", Bdf.CURRENT, 1e-3, CellKind.NUMBER);
    private static final SignRule BY_STATE = new SignRule.ByState("Zustand", Set.of("DCH"));

    @TempDir
    private Path folder;

    private static TextMapping mapping(SignRule sign, MappedColumn... columns) {
        return new TextMapping(';', ',', 1, List.of(columns), sign);
    }

    private CyclerFile open(String text, TextMapping mapping) {
        return MappedText.open(MadeFile.in(folder, text.getBytes(StandardCharsets.UTF_8)), mapping);
    }

    private Columns read(String text, TextMapping mapping) {
        try (CyclerFile file = open(text, mapping)) {
            return file.nextBlock().orElseThrow().columns();
        }
    }

    @Test
    void theMappingNamesColumnsUnitsAndSign() {
        Columns records = read(FILE, mapping(BY_STATE, TIME, VOLTAGE, CURRENT));
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 10, 20);
        assertThat(records.column(Bdf.VOLTAGE)).containsExactly(3.1, 3.2, 3.0);
        assertThat(records.column(Bdf.CURRENT)).containsExactly(new double[] {0, 1.5e-3, -1.5e-3}, within(1e-15));
        assertThat(records.column("T")).containsExactly(25.0, 25.1, 25.2);
    }

    @Test
    void aMappingFitsAFileThatHasAllOfItsColumns() {
        Path file = MadeFile.in(folder, FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(MappedText.fits(file, mapping(BY_STATE, TIME, VOLTAGE, CURRENT)))
                .isTrue();
        assertThat(MappedText.fits(file, mapping(new SignRule.ByState("Modus", Set.of("D")), TIME, VOLTAGE, CURRENT)))
                .isFalse();
        assertThat(MappedText.fits(
                        file,
                        mapping(BY_STATE, TIME, VOLTAGE, new MappedColumn("I2", Bdf.CURRENT, 1, CellKind.NUMBER))))
                .isFalse();
    }

    @Test
    void theSignCanBeTheOtherWayRound() {
        Columns records = read(FILE, mapping(new SignRule.PositiveDischarges(), TIME, VOLTAGE, CURRENT));
        assertThat(records.column(Bdf.CURRENT)[1]).isEqualTo(-1.5e-3);
    }

    @Test
    void aWallClockCanBeTheTestTime() {
        String text = "at,u,i\n31.12.2025 23:59:50,3,0\n01.01.2026 00:00:05,3,0\n";
        TextMapping mapping = new TextMapping(
                ',',
                '.',
                0,
                List.of(
                        new MappedColumn("at", Bdf.TEST_TIME, 1, CellKind.CLOCK_DAY_FIRST),
                        new MappedColumn("u", Bdf.VOLTAGE, 1, CellKind.NUMBER),
                        new MappedColumn("i", Bdf.CURRENT, 1, CellKind.NUMBER)),
                new SignRule.PositiveCharges());
        assertThat(read(text, mapping).column(Bdf.TEST_TIME)).containsExactly(0, 15);
        try (CyclerFile file = open(text, mapping)) {
            assertThat(file.description().acquisitionStart())
                    .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2025-12-31T23:59:50")));
        }
    }

    @Test
    void theEvidenceNamesTheMapping() {
        try (CyclerFile file = open(FILE, mapping(BY_STATE, TIME, VOLTAGE, CURRENT))) {
            var report = file.report();
            assertThat(report.format()).isEqualTo(MappedText.FORMAT);
            assertThat(report.refused()).extracting(it -> it.vendor()).containsExactly("Notiz");
            assertThat(report.currentSign().basis()).contains("Zustand");
        }
    }

    @Test
    void aMappingThatLacksTheCurrentIsRefused() {
        assertRefused(mapping(BY_STATE, TIME, VOLTAGE), "mapping-incomplete");
    }

    @Test
    void aHeadThatTheFileLacksIsRefused() {
        MappedColumn other = new MappedColumn("Strom", Bdf.CURRENT, 1, CellKind.NUMBER);
        assertRefused(mapping(BY_STATE, TIME, VOLTAGE, other), "mapping-head-missing");
    }

    @Test
    void aStateThatTheFileLacksIsRefused() {
        assertRefused(
                mapping(new SignRule.ByState("Status", Set.of("D")), TIME, VOLTAGE, CURRENT), "mapping-head-missing");
    }

    @Test
    void aLineOfHeadsBehindTheEndIsRefused() {
        TextMapping late = new TextMapping(';', ',', 90, List.of(TIME, VOLTAGE, CURRENT), BY_STATE);
        assertRefused(late, "mapping-head-missing");
    }

    @Test
    void aFactorOfZeroIsNone() {
        assertThatThrownBy(() -> new MappedColumn("U", Bdf.VOLTAGE, 0, CellKind.NUMBER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertRefused(TextMapping mapping, String code) {
        assertThatThrownBy(() -> open(FILE, mapping))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
