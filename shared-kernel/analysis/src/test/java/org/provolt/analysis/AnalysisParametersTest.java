package org.provolt.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnalysisParametersTest {

    @Test
    void theDefaultsAreTheLaboratorysDefinitions() {
        assertThat(AnalysisParameters.DEFAULTS.byName())
                .containsEntry("deadband_share", 0.005)
                .containsEntry("hole_factor", 10.0)
                .containsEntry("counter_resolution_share", 0.002)
                .containsEntry("plateau_from_share", 0.2)
                .containsEntry("plateau_to_share", 0.8)
                .containsEntry("nucleation_share", 0.2)
                .containsEntry("nucleation_records", 10.0)
                .containsEntry("efficiency_flag_percent", 100.0);
    }

    @Test
    void everyParameterIsStored() {
        assertThat(AnalysisParameters.DEFAULTS.byName()).hasSize(AnalysisParameters.class.getRecordComponents().length);
    }
}
