package org.provolt.audit.subject;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.provolt.audit.FactNumber;

/// That a fact is about a record. Written with many others at the end of a transaction.
@Entity(name = "TrailEntry")
@Immutable
@IdClass(TrailEntry.Key.class)
class TrailEntry {

    @Id
    String records;

    @Id
    String recordId;

    @Id
    Instant recordedAt;

    @Id
    String service;

    @Id
    long number;

    static TrailEntry of(Subject subject, FactNumber number, Instant recordedAt) {
        TrailEntry entry = new TrailEntry();
        entry.records = subject.records().toString();
        entry.recordId = subject.id();
        entry.recordedAt = recordedAt;
        entry.service = number.service();
        entry.number = number.number();
        return entry;
    }

    record Key(String records, String recordId, Instant recordedAt, String service, long number)
            implements Serializable {}
}
