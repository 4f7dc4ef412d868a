package org.provolt.servicekit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static SpanContext stepWith(Optional<String> collector) {
        try (SdkTracerProvider provider = SdkTracerProvider.builder()
                .setSampler(new Recording().sampler(collector))
                .build()) {
            return provider.get("test")
                    .spanBuilder("step")
                    .setSpanKind(SpanKind.INTERNAL)
                    .setNoParent()
                    .startSpan()
                    .getSpanContext();
        }
    }

    @Test
    void stepsAreRecordedWhereSomebodyCollectsThem() {
        assertThat(stepWith(Optional.of("http://collector:4317")).isSampled()).isTrue();
    }

    @Test
    void withoutACollectorATraceHasItsIdAndNothingIsRecorded() {
        assertThat(List.of(
                        stepWith(Optional.empty()).isValid(),
                        stepWith(Optional.empty()).isSampled()))
                .containsExactly(true, false);
    }
}
