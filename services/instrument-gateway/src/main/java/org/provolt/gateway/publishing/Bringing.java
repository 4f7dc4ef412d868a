package org.provolt.gateway.publishing;

import java.time.Instant;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;

/// Who brought which file for which run, and for the how many-th time it is read: what every message of it carries.
///
/// @param reading  1 at first; one more each time a person has the file read again, or another version reads it
/// @param actor    the identity provider's subject
/// @param role     in which the actor brought it
/// @param device   the client program that brought it
/// @param recordedAt when it was received
public record Bringing(
        ImportId importId,
        RunId runId,
        int reading,
        String actor,
        String role,
        String device,
        String correlationId,
        Instant recordedAt) {}
