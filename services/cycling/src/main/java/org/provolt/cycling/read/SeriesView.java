package org.provolt.cycling.read;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.SeriesExtent;

/// A series as its facts leave it.
@Entity(name = "SeriesView")
class SeriesView {

    @Id
    UUID streamId;

    UUID runId;
    String seriesId;

    @Nullable
    Instant openedAt;

    @Nullable
    String anchorKind;

    @Nullable
    Instant anchorAt;

    @Nullable
    Double anchorUncertaintySecond;

    @Convert(converter = ExtentAsJson.class)
    SeriesExtent extent = SeriesExtent.NOTHING;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> columnNames = List.of();

    @Nullable
    UUID lastImportId;

    long lastSequence;
}
