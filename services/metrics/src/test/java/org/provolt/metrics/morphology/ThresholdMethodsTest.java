package org.provolt.metrics.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.provolt.analysis.morphology.ThresholdMethod;
import org.provolt.contracts.imaging.Segmentation;

/// What can be asked for can be computed.
class ThresholdMethodsTest {

    @Test
    void everyMethodThatCanBeAskedForIsKnownToTheAnalysis() {
        assertThat(Segmentation.THRESHOLD_METHODS).containsExactlyInAnyOrderElementsOf(ThresholdMethod.names());
    }
}
