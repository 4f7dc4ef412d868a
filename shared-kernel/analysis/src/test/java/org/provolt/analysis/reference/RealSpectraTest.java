package org.provolt.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.impedance.circuit.Circuit.parallel;
import static org.provolt.analysis.impedance.circuit.Circuit.series;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.analysis.impedance.ChargeTransferResistance;
import org.provolt.analysis.impedance.Electrodes;
import org.provolt.analysis.impedance.ImpedanceFit;
import org.provolt.analysis.impedance.ImpedanceModel;
import org.provolt.analysis.impedance.ImpedanceModels;
import org.provolt.analysis.impedance.ImpedancePoint;
import org.provolt.analysis.impedance.LinearKramersKronig;
import org.provolt.analysis.impedance.Simulated;
import org.provolt.analysis.impedance.Spectrum;
import org.provolt.analysis.impedance.circuit.Capacitor;
import org.provolt.analysis.impedance.circuit.Circuit;
import org.provolt.analysis.impedance.circuit.ConstantPhase;
import org.provolt.analysis.impedance.circuit.FiniteWarburg;
import org.provolt.analysis.impedance.circuit.Resistor;
import org.provolt.analysis.impedance.circuit.Warburg;
import org.provolt.formats.RealFiles;

/// Real spectra against impedance.py's fits of the same circuits to the same points.
class RealSpectraTest {

    private static final Circuit R0 = new Resistor("R0");
    private static final Circuit R1 = new Resistor("R1");
    private static final Circuit R2 = new Resistor("R2");
    private static final Circuit SHARP_ARC = series(R0, parallel(R1, new Capacitor("C1")));

    /// @param number which of the file's reference fits, from 0
    /// @param spectrum which of the file's spectra
    /// @param lowestHertz the window's lower end, as the reference says
    record Case(String file, int number, int spectrum, double lowestHertz, double highestHertz, Circuit circuit) {}

    static List<Case> firm() {
        Circuit twoArcs = series(
                R0,
                parallel(R1, new Capacitor("C1")),
                parallel(series(R2, new FiniteWarburg("Wo1", FiniteWarburg.End.REFLECTIVE)), new Capacitor("C2")));
        Circuit blocking = series(parallel(R1, new ConstantPhase("CPE1")), new ConstantPhase("CPE2"));
        Circuit made = series(R0, parallel(R1, new Capacitor("C1")), parallel(R2, new Warburg("W1")));
        return List.of(
                new Case("impedancepy_exampleData.csv", 0, 1, 0, 1e9, twoArcs),
                new Case("gamry_eispot.DTA", 0, 1, 2, 210000, blocking),
                new Case("gamry_comma_decimal.dta", 0, 1, 0, 1e9, made),
                new Case("zplot_circuit1.z", 0, 1, 0, 1e9, SHARP_ARC),
                new Case("zplot_circuit3.z", 0, 1, 0, 1e9, SHARP_ARC),
                new Case("biologic_peis_issue149.mpr", 0, 1, 0, 1e9, ImpedanceModels.ONE_ARC.circuit()),
                new Case("biologic_peis_issue149.mpr", 1, 4, 0, 1e9, ImpedanceModels.ONE_ARC.circuit()));
    }

    /// Without the simulated one, whose residuals are rounding, and one whose reference stopped at a mean square of
    /// 3.28e-4 where 2.93e-4 is to be had.
    static List<Case> firmOfComparableError() {
        return firm().stream().filter(real -> !real.file().startsWith("gamry")).toList();
    }

    static List<Case> rough() {
        return List.of(
                new Case("biologic_peis_ssb_50MPa.mpr", 0, 1, 0.009, 1e5, ImpedanceModels.TWO_ARCS.circuit()),
                new Case("chinstruments.txt", 0, 1, 0, 1e9, ImpedanceModels.BLOCKING_TAIL.circuit()));
    }

    @ParameterizedTest
    @MethodSource("firm")
    void firmResistancesAreWithinTwoPercentOrTheStatedError(Case real) {
        ImpedanceFit.Fitted fitted = fitted(real);
        ReferenceFit.resistances(file(real.file()), real.number())
                .forEach(reference -> assertThat(
                                fitted.parameter(reference.name()).value())
                        .describedAs(reference.name())
                        .isCloseTo(
                                reference.value(),
                                within(Math.max(0.02 * reference.value(), reference.standardError()))));
    }

    @ParameterizedTest
    @MethodSource("rough")
    void roughResistancesAreWithinTheStatedError(Case real) {
        ImpedanceFit.Fitted fitted = fitted(real);
        ReferenceFit.resistances(file(real.file()), real.number())
                .forEach(reference -> assertThat(
                                fitted.parameter(reference.name()).value())
                        .describedAs(reference.name())
                        .isCloseTo(reference.value(), within(reference.standardError())));
    }

    @ParameterizedTest
    @MethodSource("firmOfComparableError")
    void standardErrorsAreThoseOfTheReference(Case real) {
        ImpedanceFit.Fitted fitted = fitted(real);
        ReferenceFit.resistances(file(real.file()), real.number())
                .forEach(reference -> assertThat(fitted.parameter(reference.name())
                                .standardError()
                                .toOptional()
                                .orElseThrow())
                        .describedAs(reference.name())
                        .isCloseTo(reference.standardError(), within(0.05 * reference.standardError())));
    }

    /// The value of the named arc, by the model that is chosen without anybody's help.
    @ParameterizedTest
    @CsvSource({
        "zplot_circuit1.z, 1, 46.642, 0.02",
        "zplot_circuit3.z, 1, 4631.6, 0.02",
        "gamry_comma_decimal.dta, 1, 200, 0.0001",
        "biologic_peis_issue149.mpr, 1, 89.054, 0.02",
        "biologic_peis_issue149.mpr, 4, 86.377, 0.02",
        "chinstruments.txt, 1, 555.57, 0.047",
        "impedancepy_exampleData.csv, 1, 0.0052255, 0.1"
    })
    void theChosenModelGivesTheNamedArc(String name, int spectrum, double ohm, double share) {
        ChargeTransferResistance resistance = ChargeTransferResistance.of(
                ImpedanceModels.choose(spectrum(file(name), spectrum, 0, 1e9))
                        .chosen()
                        .orElseThrow(),
                OptionalDouble.empty(),
                Electrodes.TWO);
        assertThat(resistance.ohm().toOptional().orElseThrow()).isCloseTo(ohm, within(share * ohm));
    }

    @ParameterizedTest
    @CsvSource({
        "impedancepy_exampleData.csv, true",
        "gamry_comma_decimal.dta, true",
        "zplot_circuit1.z, true",
        "zplot_circuit3.z, true",
        "biologic_peis_issue149.mpr, true",
        "biologic_peis_ssb_50MPa.mpr, true",
        // below 1 Hz its points scatter by several per cent
        "gamry_eispot.DTA, false",
        // the sign of its imaginary part alternates at high frequency
        "chinstruments.txt, false"
    })
    void realSpectraObeyKramersKronigWhereTheyAreClean(String name, boolean obeys) {
        assertThat(LinearKramersKronig.check(spectrum(file(name), 1, 0, 1e9)).pass())
                .isEqualTo(obeys);
    }

    @Test
    void theTailOfARealBatteryNeedsTheCapacitance() {
        LinearKramersKronig check = LinearKramersKronig.check(spectrum(file("impedancepy_exampleData.csv"), 1, 0, 1e9));
        assertThat(check.seriesCapacitance()).isTrue();
    }

    private static ImpedanceFit.Fitted fitted(Case real) {
        Spectrum spectrum = spectrum(file(real.file()), real.spectrum(), real.lowestHertz(), real.highestHertz());
        return Simulated.fitted(spectrum, new ImpedanceModel("reference", real.circuit()));
    }

    private static Path file(String name) {
        return RealFiles.file("eis/" + name);
    }

    private static Spectrum spectrum(Path file, int number, double lowestHertz, double highestHertz) {
        return Simulated.spectrum(ReferenceTable.of(file, "spectrum").stream()
                .filter(row -> Integer.parseInt(row.get("spectrum")) == number)
                .map(RealSpectraTest::point)
                .filter(point -> lowestHertz <= point.frequencyHertz() && point.frequencyHertz() <= highestHertz)
                .toList());
    }

    private static ImpedancePoint point(Map<String, String> row) {
        return new ImpedancePoint(
                Double.parseDouble(row.get("freq_Hz")),
                Double.parseDouble(row.get("Zre_ohm")),
                Double.parseDouble(row.get("Zim_ohm")));
    }
}
