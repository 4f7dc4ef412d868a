package org.provolt.pressure.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why a setting never counted.
record WithdrawalRequest(@Nullable String reason, @Nullable Instant occurredAt) {}
