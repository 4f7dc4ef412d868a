package org.provolt.pressure.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A fixture, as its plate says.
@Entity(name = "FixtureView")
public class FixtureView {

    @Id
    public UUID fixtureId;

    public String label;
    public double pressedAreaMm2;

    @Nullable
    public Double rangePa;

    @Nullable
    public String loadCellSerial;

    public Instant occurredAt;
    public Instant recordedAt;

    @JsonIgnore
    public long version;
}
