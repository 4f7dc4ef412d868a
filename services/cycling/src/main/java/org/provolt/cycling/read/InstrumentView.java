package org.provolt.cycling.read;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An instrument, as its type plate says.
@Entity(name = "InstrumentView")
public class InstrumentView {

    @Id
    public UUID instrumentId;

    public String maker;
    public String model;
    public String serial;

    @Nullable
    public String firmware;

    public String timeZone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> channels;

    @Nullable
    public Double currentAccuracyPercent;

    @Nullable
    public Double voltageAccuracyPercent;

    /// Filled where one instrument is shown: its mappings, every version.
    @Transient
    @Nullable
    public List<MappingCard> mappings;

    /// And which columns of its files are load cells.
    @Transient
    @Nullable
    public List<LoadCellsCard> loadCells;

    /// And how accurate its current is, every statement, the newest first.
    @Transient
    @Nullable
    public List<CurrentAccuracyCard> currentAccuracies;

    public Instant occurredAt;
    public Instant recordedAt;

    @JsonIgnore
    public long version;
}
