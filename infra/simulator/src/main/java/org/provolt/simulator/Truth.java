package org.provolt.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What is true of a virtual cell, before any instrument adds its noise. Area 1 cm².
///
/// @param platedMah        in every cycle, mA·h
/// @param efficiencyPercent cycle by cycle
/// @param hysteresisVolt   cycle by cycle, plateau to plateau
/// @param ocvOhmCm2        charge-transfer resistance before the first plating
/// @param platedOhmCm2     after the second plating
public record Truth(
        double platedMah,
        List<Double> efficiencyPercent,
        List<Double> hysteresisVolt,
        double ocvOhmCm2,
        double platedOhmCm2) {

    /// A high current polarizes less than in proportion.
    private static final double CURRENT_EXPONENT = 0.4;

    private static final double REFERENCE_MA_CM2 = 0.5;
    private static final double SHORT_SHARE = 0.45;
    private static final double SETTLING_CYCLES = 6;
    private static final double AT_FIRST = 0.35;
    private static final double OCV_TIMES = 3;
    private static final double LARGEST_PERCENT = 99.98;

    public Truth {
        efficiencyPercent = List.copyOf(efficiencyPercent);
        hysteresisVolt = List.copyOf(hysteresisVolt);
    }

    public static Truth of(VirtualCell cell) {
        Random random = new Random(cell.seed());
        double ohm = cell.pressure().chargeTransferOhmCm2 * (1 + 0.01 * random.nextGaussian());
        return new Truth(
                cell.protocol().arealCapacityMahCm2(),
                efficiencies(cell, random),
                hystereses(cell, random),
                OCV_TIMES * ohm,
                ohm);
    }

    public double averageEfficiencyPercent() {
        return efficiencyPercent.stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    /// The first two cycles as the pressure has them; the others scatter around what brings the average to its value.
    private static List<Double> efficiencies(VirtualCell cell, Random random) {
        SodiumUnderPressure pressure = cell.pressure();
        int cycles = cell.protocol().cycles();
        double side = cell.replicate() % 2 == 0 ? 1 : -1;
        double average = pressure.averagePercent + side * pressure.spreadPercent;
        double second = 100 - pressure.secondLossPercent;
        double rest = (average * cycles - pressure.firstPercent - second) / (cycles - 2);
        List<Double> scatter = new ArrayList<>();
        for (int cycle = 3; cycle <= cycles; cycle++) {
            scatter.add(pressure.scatterPercent * Math.clamp(random.nextGaussian(), -2, 2));
        }
        double mean =
                scatter.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        List<Double> all = new ArrayList<>(List.of(pressure.firstPercent, second));
        scatter.forEach(each -> all.add(Math.min(LARGEST_PERCENT, rest + each - mean)));
        return all;
    }

    private static List<Double> hystereses(VirtualCell cell, Random random) {
        double settled = cell.pressure().hysteresisVolt
                * (1 + 0.02 * random.nextGaussian())
                * StrictMath.pow(cell.protocol().currentDensityMaCm2() / REFERENCE_MA_CM2, CURRENT_EXPONENT);
        List<Double> all = new ArrayList<>();
        for (int cycle = 1; cycle <= cell.protocol().cycles(); cycle++) {
            double volt = settled * (1 + AT_FIRST * StrictMath.exp(-(cycle - 1) / SETTLING_CYCLES));
            all.add(cell.shorts().contains(cycle) ? SHORT_SHARE * volt : volt);
        }
        return all;
    }
}
