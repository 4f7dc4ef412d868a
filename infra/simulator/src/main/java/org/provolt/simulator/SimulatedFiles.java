package org.provolt.simulator;

import java.nio.charset.StandardCharsets;
import org.provolt.formats.bdf.BdfCsvWriter;
import org.provolt.kernel.Columns;

/// What the virtual instruments write: tables as BDF's CSV, images as TIFF.
public final class SimulatedFiles {

    private SimulatedFiles() {}

    public static byte[] cycling(VirtualCell cell) {
        return csv(VirtualCycler.records(cell));
    }

    /// Before the first plating.
    public static byte[] spectrumAtOcv(VirtualCell cell) {
        return csv(VirtualPotentiostat.spectrum(Truth.of(cell).ocvOhmCm2(), cell.seed() + 1));
    }

    public static byte[] spectrumAfterSecondPlating(VirtualCell cell) {
        return csv(VirtualPotentiostat.spectrum(Truth.of(cell).platedOhmCm2(), cell.seed() + 2));
    }

    /// Of the specimen after the second plating: grey levels.
    public static byte[] micrograph(VirtualCell cell) {
        return VirtualMicroscope.intensity(cell);
    }

    /// Of the same field: heights.
    public static byte[] heightMap(VirtualCell cell) {
        return VirtualMicroscope.heights(cell);
    }

    /// What is true of the cell, as JSON, to be compared with what a system finds.
    public static String truth(VirtualCell cell) {
        Truth truth = Truth.of(cell);
        DepositTruth deposit = DepositTruth.of(cell);
        return """
                {"label": "%s", "applied_pressure_pa": %s, "rest_duration_second": %s, "plated_mah": %s,
                 "average_coulombic_efficiency_percent": %s,
                 "coulombic_efficiency_percent": %s,
                 "voltage_hysteresis_volt": %s,
                 "soft_shorted_cycles": %s,
                 "charge_transfer_resistance_ohm_cm2": {"ocv": %s, "after_plating:2": %s},
                 "deposit_after_plating:2": {"coverage_percent": %s, "mean_deposit_area_um2": %s,
                 "deposit_thickness_um": %s}}
                """.formatted(
                        cell.label(),
                        cell.pressure().pascal(),
                        2 * cell.protocol().restSecond(),
                        truth.platedMah(),
                        truth.averageEfficiencyPercent(),
                        truth.efficiencyPercent(),
                        truth.hysteresisVolt(),
                        cell.shorts().stream().sorted().toList(),
                        truth.ocvOhmCm2(),
                        truth.platedOhmCm2(),
                        deposit.coveragePercent(),
                        deposit.meanAreaUm2(),
                        deposit.thicknessUm());
    }

    private static byte[] csv(Columns columns) {
        StringBuilder text = new StringBuilder();
        new BdfCsvWriter(text).write(columns);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
