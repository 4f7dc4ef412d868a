package org.provolt.cycling.domain;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.provolt.kernel.Refused;

/// A refusal that names a field.
final class RefusedAt extends TypeSafeMatcher<Refused> {

    private final String pointer;

    private RefusedAt(String pointer) {
        super(Refused.class);
        this.pointer = pointer;
    }

    static Matcher<Refused> refusedAt(String pointer) {
        return new RefusedAt(pointer);
    }

    @Override
    protected boolean matchesSafely(Refused refused) {
        return refused.faults().stream().anyMatch(fault -> fault.pointer().equals(pointer));
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a refusal that names " + pointer);
    }
}
