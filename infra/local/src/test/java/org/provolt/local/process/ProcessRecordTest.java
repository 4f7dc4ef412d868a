package org.provolt.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcessRecordTest {

    private static final long STARTED = 1_795_000_000_000L;
    private static final String JAVA = "/jdk/bin/java";
    private static final ProcessRecord CYCLING =
            new ProcessRecord("cycling", 4711, STARTED, JAVA, 40001, "http://127.0.0.1:40001");

    @Test
    void theSameStartAndProgramIsTheOneRecorded() {
        assertThat(CYCLING.isTheOneRecorded(new ProcessRecord.Seen(STARTED, JAVA, false)))
                .isTrue();
    }

    @Test
    void anIdThatWasGivenOutAgainIsNot() {
        assertThat(CYCLING.isTheOneRecorded(new ProcessRecord.Seen(STARTED + 60_000, JAVA, false)))
                .isFalse();
    }

    @Test
    void anotherProgramIsNot() {
        assertThat(CYCLING.isTheOneRecorded(new ProcessRecord.Seen(STARTED, "/usr/bin/vi", false)))
                .isFalse();
    }

    @Test
    void theMarkIsEnoughWhereTheClockWasSetMeanwhile() {
        assertThat(CYCLING.isTheOneRecorded(new ProcessRecord.Seen(STARTED + 3_600_000, JAVA, true)))
                .isTrue();
    }

    @Test
    void whatTheSystemDoesNotSayDoesNotSpeakAgainst() {
        assertThat(CYCLING.isTheOneRecorded(new ProcessRecord.Seen(null, null, false)))
                .isTrue();
    }

    @Test
    void theRecordOfThisVeryProcessFindsIt() {
        ProcessRecord own = ProcessRecord.of("test", ProcessHandle.current(), 1, "nowhere");

        assertThat(own.process(new Mark("-Dprovolt.data=/none"))).contains(ProcessHandle.current());
    }
}
