package org.provolt.portal.home;

import java.time.Instant;
import java.util.UUID;

/// A run as the first page shows it.
record RunCard(UUID runId, UUID cellId, String cellConfiguration, String channel, String state, Instant occurredAt) {}
