package org.provolt.portal.operations;

import org.jspecify.annotations.Nullable;

/// What came of giving a dead letter to its projection again.
///
/// @param waiting how many letters of its stream are left
/// @param cause   what the projection says now; absent when all was well
record RetryOutcome(boolean handled, long waiting, @Nullable String cause) {}
