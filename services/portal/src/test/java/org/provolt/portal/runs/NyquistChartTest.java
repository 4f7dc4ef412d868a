package org.provolt.portal.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.portal.look.ChartSheet;
import org.provolt.portal.runs.SpectraSheet.Fit;
import org.provolt.portal.runs.SpectraSheet.Points;
import org.provolt.portal.runs.SpectraSheet.Spectrum;

class NyquistChartTest {

    private static final Points POINTS = new Points(List.of(100.0, 10.0), List.of(5.0, 9.0), List.of(-2.0, -1.0));
    private static final Fit FIT =
            new Fit("arc", "R0 - (R1 ∥ CPE1)", 4.0, 4.5, null, "The arc holds both electrodes.", POINTS);

    private static Spectrum spectrum(Fit fit, String because) {
        return new Spectrum(
                UUID.randomUUID(),
                "after_plating:2",
                "told",
                null,
                Instant.EPOCH,
                POINTS,
                fit,
                because,
                null,
                null,
                new CycleLine.Pressure(500_000, 500_000, 500_000, "set", null),
                null,
                List.of(),
                Map.of("charge_transfer_resistance_ohm_cm2", "ab"));
    }

    private static List<ChartSheet.Series> series(Spectrum... spectra) {
        return NyquistChart.of(new SpectraSheet(List.of(spectra)))
                .panels()
                .getFirst()
                .series();
    }

    @Test
    void whatIsCapacitivePointsUpwards() {
        assertThat(series(spectrum(FIT, null)).getFirst().points())
                .containsExactly(List.of(5.0, 2.0), List.of(9.0, 1.0));
    }

    @Test
    void theFitIsACurveBesideItsPoints() {
        assertThat(series(spectrum(FIT, null)))
                .extracting(ChartSheet.Series::kind)
                .containsExactly("points", "curve");
    }

    @Test
    void aSpectrumWithoutAFitHasItsPointsAlone() {
        assertThat(series(spectrum(null, "too-few-points"))).hasSize(1);
    }

    @Test
    void spectraOfOneStageAreToldApart() {
        assertThat(series(spectrum(null, "x"), spectrum(null, "x")))
                .extracting(ChartSheet.Series::name)
                .doesNotHaveDuplicates();
    }

    @Test
    void moreThanCanBeToldApartAreNotDrawn() {
        List<Spectrum> many = Collections.nCopies(20, spectrum(null, "x"));
        assertThat(NyquistChart.of(new SpectraSheet(many)).panels().getFirst().series())
                .hasSize(12);
    }

    @Test
    void aResistanceLeadsToItsResult() {
        assertThat(spectrum(FIT, null).getResistance().resultId()).isEqualTo("ab");
    }
}
