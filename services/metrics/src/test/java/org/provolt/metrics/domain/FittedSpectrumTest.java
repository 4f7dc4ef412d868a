package org.provolt.metrics.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;
import org.provolt.metrics.domain.SpectrumCommand.TellSpectrum;

class FittedSpectrumTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final AggregateTestFixture<FittedSpectrum> spectrum = new AggregateTestFixture<>(FittedSpectrum.class);

    private static SpectrumFitted fitted(@Nullable Double value, @Nullable String because, @Nullable String noFit) {
        return new SpectrumFitted(
                new RunId(new UUID(1, 2)),
                new CellId(new UUID(3, 4)),
                new SpectrumId(new UUID(5, 6)),
                "ocv",
                StageBasis.TOLD,
                null,
                List.of(new Measurement(
                        "ab",
                        "charge_transfer_resistance_ohm",
                        value,
                        because,
                        "charge-transfer-resistance",
                        "1",
                        Map.of())),
                null,
                noFit,
                null,
                List.of(),
                null,
                new CycleInputs(List.of(), "cd"),
                new CycleConditions(NOW, NOW, null, null, List.of(), null, "no-pressure-set", null, null, "ef"),
                NOW);
    }

    @Test
    void aSpectrumIsToldAsOftenAsItIsFitted() {
        spectrum.given(fitted(90.0, null, "too-few-points"))
                .when(new TellSpectrum(fitted(91.0, null, "too-few-points")))
                .expectEvents(fitted(91.0, null, "too-few-points"));
    }

    @Test
    void aFitThatIsAbsentNeedsItsReason() {
        spectrum.givenNoPriorActivity()
                .when(new TellSpectrum(fitted(90.0, null, null)))
                .expectException(Refused.class);
    }

    @Test
    void aNumberThatIsNoneIsNotTold() {
        spectrum.givenNoPriorActivity()
                .when(new TellSpectrum(fitted(Double.NaN, null, "too-few-points")))
                .expectException(Refused.class);
    }

    @Test
    void anAbsentValueNeedsItsReason() {
        spectrum.givenNoPriorActivity()
                .when(new TellSpectrum(fitted(null, null, "too-few-points")))
                .expectException(Refused.class);
    }
}
