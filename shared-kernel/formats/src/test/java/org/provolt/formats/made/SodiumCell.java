package org.provolt.formats.made;

import java.util.List;
import org.provolt.kernel.Columns;

/// A made sodium metal cell on a cycler: after a rest, sodium is plated on a nucleation layer and stripped, again and
/// again, at a constant current. The voltages have the features that analysis looks for: a nucleation spike, plateaus,
/// and the rise at the end of stripping. Nothing of it was measured.
///
/// @param platedMilliampereHour what each cycle plates
/// @param milliampere           the current, as a positive number
/// @param plateauVolt           how far plating lies below 0 V, and stripping above
/// @param nucleationVolt        how far the first plating dips below 0 V
/// @param efficiencies          the share that each cycle strips again: the truth to be found
public record SodiumCell(
        double platedMilliampereHour,
        double milliampere,
        double plateauVolt,
        double nucleationVolt,
        List<Double> efficiencies) {

    private static final double REST_SECOND = 300;
    private static final double SECONDS_PER_HOUR = 3_600;

    /// Of a cell as built, against sodium.
    private static final double OPEN_CIRCUIT_VOLT = 2.1;

    /// Stripping ends here: no sodium is left.
    private static final double CUT_OFF_VOLT = 0.5;

    /// Shares of the plated charge in which the potential settles.
    private static final double DROP = 0.0015;

    private static final double SPIKE = 0.06;
    private static final double END_OF_STRIP = 0.006;

    public SodiumCell {
        efficiencies = List.copyOf(efficiencies);
    }

    /// 0.5 mA and 0.25 mA·h on 1 cm² without pressure: much of the first plating is lost, and a tenth or two of the
    /// others.
    public static SodiumCell withoutPressure() {
        return new SodiumCell(
                0.25,
                0.5,
                0.045,
                0.09,
                List.of(0.54, 0.79, 0.83, 0.86, 0.845, 0.88, 0.87, 0.89, 0.855, 0.885, 0.875, 0.89));
    }

    /// The same at 500 kPa: nearly all comes back.
    public static SodiumCell underPressure() {
        return new SodiumCell(
                0.25,
                0.5,
                0.009,
                0.025,
                List.of(
                        0.9935, 0.9952, 0.9961, 0.9958, 0.9966, 0.9957, 0.9963, 0.9969, 0.9955, 0.9964, 0.996, 0.9967,
                        0.9951, 0.9962, 0.9965, 0.9959, 0.9968, 0.9956, 0.9963, 0.9961));
    }

    /// What an `.mpr` holds of it.
    public Columns binaryRecords() {
        return test().columns(false);
    }

    /// What the `.mpt` of the same test holds: the mean current and EC-Lab's cycle number besides.
    public Columns textRecords() {
        return test().columns(true);
    }

    private CyclerLoop test() {
        CyclerLoop cycler = new CyclerLoop();
        cycler.rest(REST_SECOND, second -> OPEN_CIRCUIT_VOLT - 1e-5 * second);
        double platingSecond = platedMilliampereHour / milliampere * SECONDS_PER_HOUR;
        for (int cycle = 0; cycle < efficiencies.size(); cycle++) {
            double from = cycle == 0 ? OPEN_CIRCUIT_VOLT : CUT_OFF_VOLT;
            double spike = cycle == 0 ? nucleationVolt : (nucleationVolt + plateauVolt) / 2;
            double strippingSecond = platingSecond * efficiencies.get(cycle);
            cycler.step(1, -milliampere, platingSecond, second -> plating(second / platingSecond, from, spike));
            cycler.step(2, milliampere, strippingSecond, second -> stripping(second / strippingSecond));
        }
        return cycler;
    }

    /// @param share of the charge to be plated
    private double plating(double share, double fromVolt, double spikeVolt) {
        double spike = (spikeVolt - plateauVolt) * StrictMath.exp(-share / SPIKE);
        return (fromVolt + spikeVolt) * StrictMath.exp(-share / DROP) - plateauVolt - spike;
    }

    /// @param share of the charge to be stripped
    private double stripping(double share) {
        double plateau = plateauVolt * (1 + 0.2 * share);
        return plateau + (CUT_OFF_VOLT - plateau) * StrictMath.exp((share - 1) / END_OF_STRIP);
    }
}
