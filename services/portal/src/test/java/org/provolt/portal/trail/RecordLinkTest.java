package org.provolt.portal.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordLinkTest {

    @ParameterizedTest
    @CsvSource({
        "cells/0f3a7b11-1,             /cells/0f3a7b11-1,                    cell 0f3a7b11",
        "pressure-settings/0f3a7b11-1, /api/v1/pressure-settings/0f3a7b11-1, pressure setting 0f3a7b11",
        "series/0f3a7b11-1/live,       /api/v1/series/0f3a7b11-1/live,       series 0f3a7b11"
    })
    void leadsToThePageOfARecordOrToWhatTheApiSaysOfIt(String subject, String link, String words) {
        assertThat(RecordLink.to(subject)).isEqualTo(link);
        assertThat(RecordLink.words(subject)).isEqualTo(words);
    }
}
