package org.provolt.portal.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.provolt.portal.look.ChartSheet;
import org.provolt.portal.studies.NyquistByPressure.Drawn;
import org.provolt.portal.studies.NyquistByPressure.Points;
import org.provolt.portal.studies.NyquistByPressure.Pressure;
import org.provolt.portal.studies.NyquistByPressure.Spectrum;

class NyquistByPressureTest {

    @Test
    void spectraStandFromTheLeastPressureToTheGreatestThenByCell() {
        ChartSheet sheet = NyquistByPressure.of(
                List.of(
                        drawn("Na-0500-01", 500_000.0),
                        drawn("Na-0000-02", 0.0),
                        drawn("Na-coin", null),
                        drawn("Na-0000-01", 0.0)),
                "ocv");
        assertThat(sheet.panels().getFirst().series())
                .extracting(ChartSheet.Series::name)
                .containsExactly("Na-0000-01", "Na-0000-02", "Na-0500-01", "Na-coin");
    }

    @Test
    void anOhmIsAsLongOnBothAxes() {
        assertThat(NyquistByPressure.of(List.of(), "ocv").equalScales()).isTrue();
    }

    @Test
    void capacitiveIsUpwards() {
        assertThat(NyquistByPressure.of(List.of(drawn("Na-0000-01", 0.0)), "ocv")
                        .panels()
                        .getFirst()
                        .series()
                        .getFirst()
                        .points())
                .containsExactly(List.of(5.0, 3.0));
    }

    @Test
    void besideASpectrumStandsTheCircuitThatItsResistanceIsReadBy() {
        Points points = new Points(List.of(5.0), List.of(-3.0));
        Drawn fitted =
                Drawn.of("Na-0000-01", new Spectrum("ocv", points, null, new NyquistByPressure.Fit("arc", points)));
        assertThat(NyquistByPressure.of(List.of(fitted), "ocv")
                        .panels()
                        .getFirst()
                        .series())
                .extracting(ChartSheet.Series::name)
                .containsExactly("Na-0000-01", "Na-0000-01, arc");
    }

    private static Drawn drawn(String label, @Nullable Double pascal) {
        return Drawn.of(
                label,
                new Spectrum(
                        "ocv",
                        new Points(List.of(5.0), List.of(-3.0)),
                        pascal == null ? null : new Pressure(pascal),
                        null));
    }
}
