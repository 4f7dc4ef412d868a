package org.provolt.portal.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MetricTest {

    @Test
    void aVoltageIsReadInMillivolts() {
        assertThat(Metric.of("voltage_hysteresis_volt").scaled(0.25)).isEqualTo(new Scaled(250.0, "mV"));
    }

    @Test
    void anHourIsReadAsOne() {
        assertThat(Metric.of("duration_second").scaled(3_600.0)).isEqualTo(new Scaled(1.0, "h"));
    }

    @Test
    void aMetricWithoutWordsIsCalledByItsNameInItsOwnUnit() {
        Metric metric = Metric.of("areal_resistance_ohm_cm2");
        assertThat(metric.words()).isEqualTo("Areal resistance");
        assertThat(metric.scaled(3.5)).isEqualTo(new Scaled(3.5, "Ω cm²"));
    }

    @Test
    void anAbsentValueStaysAbsent() {
        assertThat(Metric.of("slippage_ah").scaled(null).value()).isNull();
    }
}
