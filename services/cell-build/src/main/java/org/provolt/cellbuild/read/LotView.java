package org.provolt.cellbuild.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A lot, as its label says.
@Entity(name = "LotView")
public class LotView {

    @Id
    public UUID lotId;

    public String material;
    public String supplier;
    public String lotNumber;
    public LocalDate receivedOn;

    @Nullable
    public LocalDate openedOn;

    public Instant occurredAt;
    public Instant recordedAt;

    @JsonIgnore
    public long version;
}
