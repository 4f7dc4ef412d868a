package org.provolt.formats.made;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.provolt.kernel.Columns;

/// The impedance of a made circuit, `R0 - (R1 ∥ C1)`, and the files in which instruments would tell it.
///
/// @param seriesOhm R0
/// @param arcOhm    R1
/// @param farad     C1
/// @param points    ten a decade, from 100 kHz down
public record MadeSpectra(double seriesOhm, double arcOhm, double farad, int points) {

    private static final double FIRST_HERTZ = 1e5;

    /// 10 ohm and an arc of 90 ohm with its apex near 100 Hz, down to 0.13 Hz.
    public static final MadeSpectra ARC = new MadeSpectra(10, 90, 1.768e-5, 60);

    public double frequency(int at) {
        return FIRST_HERTZ * Math.pow(10, -at / 10.0);
    }

    private double denominator(int at) {
        double x = 2 * Math.PI * frequency(at) * arcOhm * farad;
        return 1 + x * x;
    }

    public double real(int at) {
        return seriesOhm + arcOhm / denominator(at);
    }

    /// Negative, as of everything capacitive.
    public double imaginary(int at) {
        return -2 * Math.PI * frequency(at) * arcOhm * arcOhm * farad / denominator(at);
    }

    /// BDF's columns.
    public Columns columns() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(
                "frequency_hertz",
                IntStream.range(0, points).mapToDouble(this::frequency).toArray());
        columns.put(
                "real_impedance_ohm",
                IntStream.range(0, points).mapToDouble(this::real).toArray());
        columns.put(
                "imaginary_impedance_ohm",
                IntStream.range(0, points).mapToDouble(this::imaginary).toArray());
        return Columns.of(columns);
    }

    /// EC-Lab's columns of several sweeps, one after another, each behind a row without a frequency.
    public Columns ecLab(int sweeps) {
        int rows = sweeps * (points + 1);
        double[] time = new double[rows];
        double[] frequency = new double[rows];
        double[] real = new double[rows];
        double[] minusImaginary = new double[rows];
        for (int row = 0; row < rows; row++) {
            time[row] = 100 + 2 * row;
            int at = row % (points + 1) - 1;
            if (at >= 0) {
                frequency[row] = frequency(at);
                real[row] = real(at);
                minusImaginary[row] = -imaginary(at);
            }
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("freq/Hz", frequency);
        columns.put("Re(Z)/Ohm", real);
        columns.put("-Im(Z)/Ohm", minusImaginary);
        columns.put("time/s", time);
        columns.put("<Ewe>/V", new double[rows]);
        return Columns.of(columns);
    }

    /// Gamry's, with a table of the open circuit before and the drift corrected beside.
    public byte[] gamry(boolean decimalComma) {
        String head = """
                EXPLAIN\r
                TAG\tEISPOT\r
                TITLE\tLABEL\tMade, not measured\tTest &Identifier\r
                DATE\tLABEL\t11/23/2026\tDate\r
                TIME\tLABEL\t16:43:15\tTime\r
                OCVCURVE\tTABLE\t2\r
                \tPt\tT\tVf\tVm\tAch\tOver\tTemp\r
                \t#\ts\tV vs. Ref.\tV\tV\tbits\tdeg C\r
                \t0\t0.25\t3.69E-001\t3.69E-001\t4.90E-004\t...........\t-327.67\r
                \t1\t0.5\t3.69E-001\t3.69E-001\t4.90E-004\t..........a\t-327.67\r
                FRAMEWORKVERSION\tLABEL\t7.9.0\tFramework Version\r
                ZCURVE\tTABLE\r
                \tPt\tTime\tFreq\tZreal\tZimag\tZsig\tZmod\tZphz\tZrealDrCor\tZimagDrCor\tIdc\tVdc\tIERange\r
                \t#\ts\tHz\tohm\tohm\tV\tohm\t\u00B0\tohm\tohm\tA\tV\t#\r
                """;
        String rows = lines("\t%d\t%d\t%.9g\t%.9g\t%.9g\t1\t0\t0\t777\t-777\t1.8E-009\t0.369\t7\r\n");
        String text = head.replace("\n\n", "\n") + rows;
        return latin1((decimalComma ? text.replaceAll("(?<=\\d)\\.(?=\\d)", ",") : text)
                + "EXPERIMENTABORTED\tTOGGLE\tT\r\n");
    }

    /// ZPlot's later kind.
    public byte[] zplot() {
        return latin1("""
                ZPLOT2 ASCII
                  Measured Data, ZPlot:       3.2c
                  Date:                       10-12-2026
                  Time:                       12:32:21
                  Freq(Hz)\tAmpl\tBias\tTime(Sec)\tZ'(a)\tZ''(b)\tGD\tErr\tRange
                End Comments
                """ + zRows("%3$.9E\t1.0E-02\t0.0\t%2$d\t%4$.9E\t%5$.9E\t0.0\t0\t4\n"));
    }

    /// ZPlot's earlier kind, which Autolab exports.
    public byte[] zplotEarlier() {
        return latin1("""
                "Z60W Data File: Version 1.1"
                ""
                "Sweep Frequency: Control Voltage"
                0,2,0,1,0.1,10000
                41
                "  Freq (Hz)    Ampl     Bias   Time(Sec)   Z'(a)    Z''(b)    GD   Err   Range"
                """ + zRows("%3$.9g,0,0,%2$d,%4$.9g,%5$.9g,0,0,0\n"));
    }

    public byte[] chInstruments() {
        return latin1("""
                Nov. 20, 2026   15:55:08
                A.C. Impedance
                File: made, not measured
                Instrument Model:  CHI660E
                Header:\s

                Init E (V) = 0

                Freq/Hz, Z'/ohm, Z"/ohm, Z/ohm, Phase/deg

                """ + zRows("%3$.9e, %4$.9e, %5$.9e, 1.0e+0, -1.6\r\n"));
    }

    /// Autolab NOVA's text: the imaginary part's sign turned, decimal commas where the country has them.
    public byte[] nova() {
        StringBuilder text = new StringBuilder(
                "Index;Frequency (Hz);Z' (\u03A9);-Z'' (\u03A9);Z (\u03A9);-Phase (\u00B0);Time (s)\n");
        for (int at = 0; at < points; at++) {
            text.append(String.format(
                                    Locale.ROOT,
                                    "%d;%.9g;%.9g;%.9g;1;2;%d",
                                    at + 1,
                                    frequency(at),
                                    real(at),
                                    -imaginary(at),
                                    2 * at)
                            .replace('.', ','))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Three columns without heads, as impedance.py has them.
    public byte[] csv() {
        return latin1(zRows("%3$.17e,%4$.17e,%5$.17e\n"));
    }

    private String lines(String pattern) {
        return zRows(pattern);
    }

    private String zRows(String pattern) {
        return IntStream.range(0, points)
                .mapToObj(at -> String.format(Locale.ROOT, pattern, at, 2 * at, frequency(at), real(at), imaginary(at)))
                .collect(Collectors.joining());
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
