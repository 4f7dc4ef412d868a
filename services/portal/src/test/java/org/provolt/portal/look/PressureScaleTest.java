package org.provolt.portal.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressureScaleTest {

    @Test
    void chartsHaveTheSameStops() throws IOException {
        List<PressureScale.Stop> ofCharts = Pattern.compile("\\[(\\d+), '(#[0-9a-f]{6})'\\]")
                .matcher(script())
                .results()
                .map(stop -> new PressureScale.Stop(Integer.parseInt(stop.group(1)), stop.group(2)))
                .toList();

        assertThat(ofCharts).isEqualTo(PressureScale.STOPS);
    }

    @ParameterizedTest
    @CsvSource({
        "-5000, #00204d",
        "0, #00204d",
        "5000, #002a5e",
        "10000, #00336f",
        "500000, #b0a572",
        "2000000, #ffea46",
        "9000000, #ffea46"
    })
    void aPressureHasItsColour(double pascal, String colour) {
        assertThat(PressureScale.colour(pascal)).isEqualTo(colour);
    }

    private static String script() throws IOException {
        try (InputStream in = PressureScaleTest.class.getResourceAsStream("/META-INF/resources/js/pressure-scale.js")) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
