package org.provolt.portal.home;

import java.time.Instant;
import java.util.UUID;

/// A file that was brought, as the first page shows it.
record ImportCard(UUID importId, UUID runId, String state, String fileName, Instant recordedAt, long rowsPublished) {}
