package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.stack.RunningStack;

/// Ctrl-C, after all other tests.
@OnOneStack
@Order(Integer.MAX_VALUE)
class StoppingTest {

    private static final int ENDED_BY_CTRL_C = 130;

    private final RunningStack stack;
    private RunningStack.Stopped stopped;

    StoppingTest(RunningStack stack) {
        this.stack = stack;
    }

    @BeforeAll
    void pressCtrlC() {
        stopped = stack.stop();
    }

    @Test
    void itEndsWithinAMinute() {
        assertThat(stopped.exitCode()).isEqualTo(ENDED_BY_CTRL_C);
    }

    @Test
    void noProcessIsLeftBehind() {
        assertThat(stopped.leftBehind()).isEmpty();
    }

    @Test
    void statusThenSaysThatNothingRuns() {
        assertThat(stack.provolt().run("status").code()).isEqualTo(3);
    }
}
