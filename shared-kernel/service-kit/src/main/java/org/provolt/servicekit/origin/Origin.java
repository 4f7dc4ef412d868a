package org.provolt.servicekit.origin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who does something, from where, why, and what caused it. It travels beside every fact that follows.
///
/// @param actor the identity provider's subject, never a name; for a message, what its sender calls itself
/// @param role in which the actor acted
/// @param device from where: the client program, or the instrument
/// @param reason in words, where one was given
/// @param correlationId the same for all that one act set off
/// @param causationId of the message that led to this
public record Origin(
        String actor, String role, String device, @Nullable String reason, String correlationId, String causationId) {

    /// Bound while a request or a message is worked on.
    public static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

    public static Origin of(String actor, String role, String device) {
        String id = UUID.randomUUID().toString();
        return new Origin(actor, role, device, null, id, id);
    }

    /// The service itself, where nobody else did it.
    public static Origin service(String name) {
        return of("service:" + name, "service", name);
    }

    public Origin because(@Nullable String newReason) {
        return new Origin(actor, role, device, newReason == null ? reason : newReason, correlationId, causationId);
    }

    /// As metadata of a command, and through it of its events.
    public Map<String, String> metadata(String command) {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("actor", actor);
        metadata.put("role", role);
        metadata.put("device", device);
        if (reason != null) {
            metadata.put("reason", reason);
        }
        metadata.put("command", command);
        metadata.put("correlation_id", correlationId);
        metadata.put("causation_id", causationId);
        return metadata;
    }
}
