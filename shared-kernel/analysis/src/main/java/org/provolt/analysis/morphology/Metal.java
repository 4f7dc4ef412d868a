package org.provolt.analysis.morphology;

import java.util.Arrays;
import java.util.Optional;

/// Metals that are plated. Molar masses: IUPAC 2021, abridged; densities at 20 °C: CRC Handbook.
public enum Metal {
    LITHIUM("Li", 6.94, 1, 0.534),
    SODIUM("Na", 22.990, 1, 0.968),
    POTASSIUM("K", 39.098, 1, 0.862),
    MAGNESIUM("Mg", 24.305, 2, 1.738),
    ZINC("Zn", 65.38, 2, 7.134);

    private final String symbol;
    private final double molarMassGramPerMol;
    private final int valence;
    private final double densityGramPerCm3;

    Metal(String symbol, double molarMassGramPerMol, int valence, double densityGramPerCm3) {
        this.symbol = symbol;
        this.molarMassGramPerMol = molarMassGramPerMol;
        this.valence = valence;
        this.densityGramPerCm3 = densityGramPerCm3;
    }

    /// Such as `Na`.
    public String symbol() {
        return symbol;
    }

    /// By its symbol, such as `Na`.
    public static Optional<Metal> of(String symbol) {
        return Arrays.stream(values())
                .filter(metal -> metal.symbol.equals(symbol.strip()))
                .findFirst();
    }

    /// µm of dense metal per mAh cm⁻² at full coverage: M/(z·F·ρ); Na 8.861, Li 4.849.
    public double micrometrePerMilliampereHourPerCm2() {
        double faraday = 96_485.33212;
        double coulombPerMilliampereHour = 3.6;
        double micrometrePerCentimetre = 1e4;
        return coulombPerMilliampereHour
                * molarMassGramPerMol
                / (valence * faraday * densityGramPerCm3)
                * micrometrePerCentimetre;
    }
}
