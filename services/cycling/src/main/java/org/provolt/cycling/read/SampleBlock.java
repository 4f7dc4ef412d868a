package org.provolt.cycling.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// Where some records are: in the event of their stream that has this sequence number.
@Entity(name = "SampleBlock")
@Immutable
@IdClass(SampleBlock.Key.class)
class SampleBlock {

    @Id
    UUID streamId;

    @Id
    long firstRecordIndex;

    int recordCount;
    long sequence;

    record Key(UUID streamId, long firstRecordIndex) implements Serializable {}
}
