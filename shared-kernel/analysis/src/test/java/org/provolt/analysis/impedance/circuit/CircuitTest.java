package org.provolt.analysis.impedance.circuit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.impedance.circuit.Circuit.parallel;
import static org.provolt.analysis.impedance.circuit.Circuit.series;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.analysis.impedance.circuit.FiniteWarburg.End;

/// Circuits against their closed forms.
class CircuitTest {

    private static final Circuit RANDLES = series(
            new Resistor("R0"), parallel(new ConstantPhase("CPE1"), series(new Resistor("R1"), new Warburg("W1"))));
    private static final Offset<Double> ROUNDING = within(1e-12);

    /// A circuit and values for it.
    record Valued(Circuit circuit, List<Double> list) {
        Valued(Circuit circuit, Double... values) {
            this(circuit, List.of(values));
        }

        double[] values() {
            return list.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    static Stream<Valued> circuits() {
        return Stream.of(
                new Valued(new Resistor("R1"), 3.0),
                new Valued(new Capacitor("C1"), 2e-3),
                new Valued(new Inductor("L1"), 4e-2),
                new Valued(new ConstantPhase("CPE1"), 5e-3, 0.7),
                new Valued(new Warburg("W1"), 6.0),
                new Valued(new FiniteWarburg("W1", End.REFLECTIVE), 7.0, 0.3),
                new Valued(new FiniteWarburg("W1", End.TRANSMISSIVE), 7.0, 0.3),
                new Valued(RANDLES, 1.0, 5e-3, 0.8, 20.0, 6.0));
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void theDerivativesAreThoseOfTheImpedance(Valued valued) {
        double angular = 11;
        for (int at = 0; at < valued.values().length; at++) {
            double step = 1e-5 * valued.values()[at];
            Complex difference = moved(valued, angular, at, step)
                    .subtract(moved(valued, angular, at, -step))
                    .divide(2 * step);
            Complex derivative =
                    valued.circuit().at(angular, valued.values()).derivatives().get(at);
            assertThat(derivative.subtract(difference).norm()).isLessThan(1e-8 * derivative.norm());
        }
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void thereIsAParameterForEachValue(Valued valued) {
        assertThat(valued.circuit().parameters())
                .hasSize(valued.circuit().size())
                .hasSize(valued.values().length);
    }

    @Test
    void aResistanceBesideACapacitanceIsAHalfCircle() {
        Circuit arc = parallel(new Resistor("R1"), new Capacitor("C1"));
        Complex apex = arc.at(1 / (10 * 1e-3), 10, 1e-3).impedance();
        assertThat(apex.getReal()).isCloseTo(5, ROUNDING);
        assertThat(apex.getImaginary()).isCloseTo(-5, ROUNDING);
    }

    @Test
    void anInductanceIsPositiveAndACapacitanceNegative() {
        assertThat(new Inductor("L1").at(100, 0.02).impedance().getImaginary()).isCloseTo(2, ROUNDING);
        assertThat(new Capacitor("C1").at(100, 0.02).impedance().getImaginary()).isCloseTo(-0.5, ROUNDING);
    }

    @Test
    void aConstantPhaseElementOfExponentOneIsACapacitance() {
        Complex phase = new ConstantPhase("CPE1").at(7, 0.01, 1).impedance();
        Complex capacitance = new Capacitor("C1").at(7, 0.01).impedance();
        assertThat(phase.subtract(capacitance).norm()).isLessThan(1e-14);
    }

    @Test
    void aWarburgElementIsAConstantPhaseElementOfExponentOneHalf() {
        Complex warburg = new Warburg("W1").at(7, 3).impedance();
        Complex phase =
                new ConstantPhase("CPE1").at(7, 1 / (3 * Math.sqrt(2)), 0.5).impedance();
        assertThat(phase.subtract(warburg).norm()).isLessThan(1e-14);
    }

    @ParameterizedTest
    @EnumSource
    void aLayerLooksInfiniteAtHighFrequency(End end) {
        Complex layer = new FiniteWarburg("W1", end).at(1e4, 5, 0.2).impedance();
        Complex infinite = new Warburg("W1").at(1e4, 5 / Math.sqrt(2 * 0.2)).impedance();
        assertThat(layer.subtract(infinite).norm()).isLessThan(1e-12);
    }

    @Test
    void atLowFrequencyALayerConductsOrBlocks() {
        Complex conducts =
                new FiniteWarburg("W1", End.TRANSMISSIVE).at(1e-6, 5, 0.2).impedance();
        Complex blocks =
                new FiniteWarburg("W1", End.REFLECTIVE).at(1e-3, 5, 0.2).impedance();
        assertThat(conducts.getReal()).isCloseTo(5, within(1e-9));
        assertThat(blocks.getReal()).isCloseTo(5.0 / 3, within(1e-6));
        assertThat(blocks.getImaginary()).isCloseTo(-5 / (1e-3 * 0.2), within(1e-3));
    }

    @Test
    void aCircuitIsWrittenAsItIsWired() {
        assertThat(RANDLES).hasToString("R0 - (CPE1 ∥ (R1 - W1))");
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void anElementBeginsAtTheModulusAskedFor(Valued valued) {
        valued.circuit()
                .elements()
                .filter(element -> !(element instanceof FiniteWarburg))
                .forEach(element -> assertThat(element.at(30, element.valuesAt(12, 30))
                                .impedance()
                                .norm())
                        .isCloseTo(12, ROUNDING));
    }

    private static Complex moved(Valued valued, double angular, int at, double by) {
        double[] values = valued.values();
        values[at] += by;
        return valued.circuit().at(angular, values).impedance();
    }
}
