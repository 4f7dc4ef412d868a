package org.provolt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndingTest {

    private static final Path CHECKOUT = Path.of("../..");

    @ParameterizedTest
    @EnumSource
    void theOperatorsPageExplainsEachNumber(Ending ending) throws IOException {
        assertThat(Files.readString(CHECKOUT.resolve("docs/operator.md"))).contains("\n| " + ending.code() + " | ");
    }

    @Test
    void noTwoEndAlike() {
        assertThat(Arrays.stream(Ending.values()).map(Ending::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "NO_JDK, provolt, ENDED_NO_JDK",
        "CHECKOUT_INCOMPLETE, provolt, ENDED_CHECKOUT_INCOMPLETE",
        "BUILD_FAILED, infra/local/src/main/sh/build.sh, ENDED_BUILD_FAILED"
    })
    void theScriptEndsWithTheSameNumbers(Ending ending, String script, String name) throws IOException {
        assertThat(Files.readString(CHECKOUT.resolve(script))).contains("\n" + name + "=" + ending.code() + "\n");
    }
}
