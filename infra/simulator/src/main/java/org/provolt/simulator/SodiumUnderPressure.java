package org.provolt.simulator;

import java.util.Arrays;

/// How a sodium metal cell on a C45 nucleation layer behaves at each of the paper's six stack pressures.
///
/// Average efficiencies of 50 cycles at 0, 22, 136 and 500 kPa, second-cycle losses at 0 and 1272 kPa, and
/// charge-transfer
/// resistances at 0 kPa and above 500 kPa are those of W. Jiao et al., "Critical Role of Pressure for Chemo-Mechanical
/// Induced Stability of Sodium Metal Battery Anodes". All else is chosen to lie plausibly between them.
public enum SodiumUnderPressure {
    P0(0, 81.89, 0.50, 46.0, 46.08, 1.2, 0.090, 110),
    P22(22, 95.94, 0.25, 66.0, 21.00, 0.35, 0.070, 46),
    P136(136, 99.05, 0.08, 86.0, 7.50, 0.09, 0.048, 11.5),
    P500(500, 99.59, 0.03, 91.0, 2.95, 0.03, 0.034, 3.7),
    P911(911, 99.60, 0.03, 91.8, 2.40, 0.03, 0.031, 3.5),
    P1272(1272, 99.61, 0.03, 92.1, 2.04, 0.03, 0.030, 3.4);

    private static final double PASCAL = 1_000;

    /// Stack pressure, kPa above ambient.
    final int kilopascal;
    /// Mean efficiency of 50 cycles, over many cells, %.
    final double averagePercent;
    /// How far a cell's average lies from that, %.
    final double spreadPercent;
    final double firstPercent;
    final double secondLossPercent;
    /// Scatter from cycle to cycle, %.
    final double scatterPercent;
    /// Hysteresis that settles at 0.5 mA cm⁻², V.
    final double hysteresisVolt;
    /// After the second plating, Ω cm².
    final double chargeTransferOhmCm2;

    SodiumUnderPressure(
            int kilopascal,
            double averagePercent,
            double spreadPercent,
            double firstPercent,
            double secondLossPercent,
            double scatterPercent,
            double hysteresisVolt,
            double chargeTransferOhmCm2) {
        this.kilopascal = kilopascal;
        this.averagePercent = averagePercent;
        this.spreadPercent = spreadPercent;
        this.firstPercent = firstPercent;
        this.secondLossPercent = secondLossPercent;
        this.scatterPercent = scatterPercent;
        this.hysteresisVolt = hysteresisVolt;
        this.chargeTransferOhmCm2 = chargeTransferOhmCm2;
    }

    public static SodiumUnderPressure at(int kilopascal) {
        return Arrays.stream(values())
                .filter(each -> each.kilopascal == kilopascal)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The paper pressed with no " + kilopascal + " kPa"));
    }

    public double pascal() {
        return kilopascal * PASCAL;
    }

    public int kilopascal() {
        return kilopascal;
    }
}
