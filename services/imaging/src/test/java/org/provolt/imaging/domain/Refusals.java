package org.provolt.imaging.domain;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.provolt.kernel.Refused;

/// What a test expects of a no.
final class Refusals {

    private Refusals() {}

    static Matcher<Refused> withCode(String code) {
        return matching(
                "a refusal with the code " + code, refused -> refused.code().equals(code));
    }

    static Matcher<Refused> at(String pointer) {
        return matching(
                "a refusal that blames " + pointer, refused -> pointers(refused).contains(pointer));
    }

    static List<String> pointersOf(ThrowingCallable act) {
        return pointers(catchThrowableOfType(Refused.class, act));
    }

    private static List<String> pointers(Refused refused) {
        return refused.faults().stream().map(Refused.Fault::pointer).toList();
    }

    private static Matcher<Refused> matching(String what, Predicate<Refused> test) {
        return new TypeSafeMatcher<>(Refused.class) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                return test.test(refused);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText(what);
            }
        };
    }
}
