package org.provolt.audit.witness;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.FactNumber;

/// A fact as it was witnessed.
@Entity(name = "Witnessed")
@Immutable
@IdClass(FactNumber.class)
public class Witnessed {

    @Id
    public String service;

    @Id
    public long number;

    public String eventId;
    public String factType;

    @Nullable
    public String streamType;

    public String streamId;
    public long sequence;

    /// The identity provider's subject, or `service:…`, or `instrument:…`.
    @Nullable
    public String actor;

    @Nullable
    public String role;

    @Nullable
    public String device;

    @Nullable
    public String reason;

    @Nullable
    public String command;

    @Nullable
    public String correlationId;

    @Nullable
    public String causationId;

    /// Of W3C Trace Context; facts from before traces have none.
    @Nullable
    public String traceId;

    public Instant occurredAt;
    public Instant recordedAt;
    public String contentType;

    /// Of the bytes as they were published.
    public byte[] sha256;

    /// Those bytes, or their [SamplesHead] where `whole` is false.
    public byte[] data;

    public boolean whole;

    public FactNumber factNumber() {
        return new FactNumber(service, number);
    }
}
