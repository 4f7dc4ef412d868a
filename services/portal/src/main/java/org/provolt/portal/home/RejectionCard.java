package org.provolt.portal.home;

import java.time.Instant;
import java.util.UUID;

/// A refused message, as the first page shows it.
record RejectionCard(UUID rejectionId, String code, String reason, String topic, Instant recordedAt) {}
