package org.provolt.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.portal.FakeApi;

@QuarkusTest
@WithTestResource(FakeApi.class)
@TestSecurity(user = "auditor", roles = "auditor")
class PeopleTest {

    private static final String SOFIA = "057d7e38-8a25-427e-a65f-9aad03511d0c";

    @Inject
    People people;

    @Test
    void somebodyIsMeantByWhatTheySignInWith() {
        assertThat(people.meant(" sofia ")).isEqualTo(SOFIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {SOFIA, "service:metrics", "instrument:demo", ""})
    void whatIsAnActorAlreadyStaysAsItIs(String actor) {
        assertThat(people.meant(actor)).isEqualTo(actor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"service:metrics", "instrument:demo"})
    void onlyPeopleHaveNames(String actor) {
        assertThat(people.words(actor)).isEqualTo(actor);
    }
}
