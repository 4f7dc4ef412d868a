package org.provolt.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.Damage;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.bdf.BdfCsvWriter;
import org.provolt.formats.made.MadeFile;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

class BdfTextTest {

    @TempDir
    private Path folder;

    private AllRecords read(String text) {
        return AllRecords.of(MadeFile.in(folder, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatTheWriterWroteReadsBackToTheSameBits() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.TEST_TIME, new double[] {0, 0.1, 1e7});
        columns.put(Bdf.VOLTAGE, new double[] {3.1, 1.0 / 3, -0.0});
        columns.put(Bdf.CURRENT, new double[] {-1e-300, Double.NaN, 4.7});
        columns.put(Bdf.CHARGING_CAPACITY, new double[] {0, 0, 1});
        columns.put("Ewe-Ece/V, \"raw\"", new double[] {1, 2, 3});
        StringBuilder file = new StringBuilder();
        new BdfCsvWriter(file).write(Columns.of(columns));
        assertThat(read(file.toString()).columns()).isEqualTo(Columns.of(columns));
    }

    @Test
    void machineNamesAreHeadsToo() {
        AllRecords records = read("test_time_second,voltage_volt,current_ampere,power_watt\n0,3,1,3\n");
        assertThat(records.description().format()).isEqualTo("bdf-csv");
        assertThat(records.names()).containsExactly(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT, "power_watt");
    }

    @Test
    void aLabelMayNameAnotherUnit() {
        AllRecords records = read("Test Time / h,Voltage / mV,Current / mA,Charging Capacity / mAh\n1,3000,500,250\n");
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(3_600);
        assertThat(records.column(Bdf.VOLTAGE)).containsExactly(3);
        assertThat(records.column(Bdf.CURRENT)).containsExactly(0.5);
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[0]).isCloseTo(0.25, within(1e-15));
    }

    /// Its half cycles would change places.
    @Test
    void aCurrentThatDischargesWhileItsCountersChargeIsRefused() {
        StringBuilder text = new StringBuilder(
                "Test Time / s,Voltage / V,Current / A,Charging Capacity / Ah," + "Discharging Capacity / Ah\n");
        for (int row = 0; row < 20; row++) {
            text.append(row + ",3.5,-3600," + row + ",0\n");
        }
        Damage.assertRefused(folder, text.toString().getBytes(StandardCharsets.UTF_8), "current-sign-contradicted");
    }

    @Test
    void aRowWithoutATimeBetweenOthersIsLeftOutAndCounted() {
        AllRecords records = read("Test Time / s,Voltage / V,Current / A\n0,3,1\n\"1,3,1\n2,3,1\n3,3,1\n");
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 2, 3);
        assertThat(records.report().truncation()).isEmpty();
        assertThat(records.report().repairs())
                .extracting(Repair::code, Repair::count, Repair::firstRow)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("row-unreadable", 1L, 1L));
    }

    @Test
    void ofTwoColumnsOfOneNameTheFirstIsTakenAndThatIsSaid() {
        AllRecords records = read("Test Time / s,Voltage / V,Current / A,Current / A\n0,3,1,7\n");
        assertThat(records.column(Bdf.CURRENT)).containsExactly(1);
        assertThat(records.report().repairs()).extracting(Repair::code).containsExactly("column-repeated");
    }

    @Test
    void anotherTableBelowTheRecordsIsNotReadAsRecords() {
        AllRecords records = read("Test Time / s,Voltage / V,Current / A\n5,3,1\n6,3,1\nMean,Least,Most\n1,2,3\n");
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(5, 6);
        assertThat(records.report().truncation()).isPresent();
    }

    @Test
    void unixTimeTellsTheStartInUtc() {
        AllRecords records = read("Test Time / s,Voltage / V,Current / A,Unix Time / s\n10,3,0,1700000010.5\n");
        assertThat(records.description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileUtc(Instant.parse("2023-11-14T22:13:20.500Z")));
    }

    @Test
    void counterAndCurrentThatContradictAreCounted() {
        AllRecords records =
                read("Test Time / s,Voltage / V,Current / A,Net Capacity / Ah\n0,3,1,0\n1,3,1,-0.1\n2,3,1,0.1\n");
        assertThat(records.report().currentSign().contradicting()).isEqualTo(1);
        assertThat(records.report().currentSign().agreeing()).isEqualTo(1);
    }

    @Test
    void headsWithoutAVoltageAreNoneOfBdfs() {
        byte[] bytes = "Test Time / s,Current / A\n0,1\n".getBytes(StandardCharsets.UTF_8);
        Damage.assertRefused(folder, bytes, "unknown-format");
    }
}
