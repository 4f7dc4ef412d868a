package org.provolt.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalsTest {

    /// The JDK alone would take "1-1-1-1-1" for a UUID.
    @ParameterizedTest
    @ValueSource(strings = {"", "cell-1", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g"})
    void onlyAWholeUuidIsAnIdentity(String text) {
        Refused refused = catchThrowableOfType(Refused.class, () -> CellId.fromString(text));
        assertThat(refused.code()).isEqualTo("bad-identity");
    }

    @Test
    void anIdentityIsWrittenAsItsUuidAlone() {
        String text = "0b0f7a52-5d1c-4c8e-9a51-2f5c3c1f6a10";
        assertThat(CellId.fromString(text)).hasToString(text);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Require require = new Require().positive(-1.0, "/area_cm2").present(" ", "/label");
        Refused refused = catchThrowableOfType(Refused.class, require::orRefuse);
        assertThat(refused.faults()).extracting(Refused.Fault::pointer).containsExactly("/area_cm2", "/label");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void positiveIsAboveZeroAndFinite(double value) {
        assertThat(catchThrowableOfType(
                        Refused.class,
                        () -> new Require().positive(value, "/value").orRefuse()))
                .isNotNull();
    }

    @Test
    void anAbsentValueIsNotNegative() {
        assertThatCode(() -> new Require().notNegative(null, "/value").orRefuse())
                .doesNotThrowAnyException();
    }

    @Test
    void aBdfColumnHasItsHead() {
        assertThat(Bdf.head(Bdf.NET_CAPACITY)).contains("Net Capacity / Ah");
    }

    @Test
    void aVendorsColumnHasNone() {
        assertThat(Bdf.head("Q charge/discharge/mA.h")).isEmpty();
    }
}
