package org.provolt.metrics.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.RunId;
import org.provolt.metrics.store.CanonicalJson;
import org.provolt.metrics.store.Sha256;

class ResultIdentityTest {

    private static final ResultIdentity.Subject SUBJECT = new ResultIdentity.CycleSubject(new RunId(new UUID(1, 2)), 3);

    private static ResultIdentity identity(Map<String, Object> parameters) {
        return new ResultIdentity("slippage_ah", SUBJECT, "slippage", "1", parameters, "ab", "cd");
    }

    /// The question as anyone can write it down; its digest is what `sha256sum` says of it.
    private static final String QUESTION = "{\"algorithm\":\"slippage\",\"conditions_digest\":\"cd\","
            + "\"input_digest\":\"ab\",\"metric\":\"slippage_ah\",\"parameters\":{\"deadband_share\":0.005},"
            + "\"subject\":{\"cycle\":3,\"run_id\":\"00000000-0000-0001-0000-000000000002\"},\"version\":\"1\"}";

    private static final String DIGEST = "176aede3a6cb7db54b74c647a92367dd27e6e246bddcf70b53665ceb81bd3feb";

    @Test
    void itIsTheDigestOfTheQuestionAsAnyoneCanComputeIt() {
        assertThat(Sha256.of(QUESTION)).isEqualTo(DIGEST);
        assertThat(identity(Map.of("deadband_share", 0.005)).hex()).isEqualTo(DIGEST);
    }

    @Test
    void theOrderOfParametersMakesNoDifference() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("a", 1);
        one.put("b", 2.5);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("b", 2.5);
        other.put("a", 1);
        assertThat(identity(one).hex()).isEqualTo(identity(other).hex());
    }

    @Test
    void anotherParameterMakesAnotherResult() {
        assertThat(identity(Map.of("a", 1)).hex())
                .isNotEqualTo(identity(Map.of("a", 2)).hex());
    }

    @Test
    void numbersAreWrittenAsRfc8785SaysThem() {
        assertThat(CanonicalJson.of(Map.of("z", 1e21, "a", 0.005, "m", 22000.0, "n", 1e-7)))
                .isEqualTo("{\"a\":0.005,\"m\":22000,\"n\":1e-7,\"z\":1e+21}");
    }
}
