package org.provolt.cellbuild.write;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.StudyId;

/// A question to cells. The identity may be the client's own.
record StudyRequest(
        @Nullable StudyId studyId,
        String title,
        String question,
        List<String> factors,
        @Nullable Instant occurredAt) {}
