package org.provolt.kernel;

import java.util.UUID;

/// Identity of a group of cells that answers a question.
public record StudyId(UUID value) implements Identity {

    public static StudyId fromString(String text) {
        return new StudyId(Identity.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
