package org.provolt.cycling.read;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.TimeAnchor;
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

    /// The record that the anchor was said with.
    @Nullable
    Long anchorRecordIndex;

    @Convert(converter = ExtentAsJson.class)
    SeriesExtent extent = SeriesExtent.NOTHING;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> columnNames = List.of();

    @Nullable
    UUID lastImportId;

    long lastSequence = -1;

    /// Taken back with a file: it counts nowhere.
    boolean withdrawn;

    void anchor(TimeAnchor anchor) {
        anchorKind = anchor.kind().toString();
        anchorAt = anchor.at();
        anchorUncertaintySecond = anchor.uncertaintySecond();
    }

    /// As it was said; empty before the first record.
    Optional<TimeAnchor> anchor() {
        if (anchorKind == null || anchorAt == null || anchorUncertaintySecond == null) {
            return Optional.empty();
        }
        return Optional.of(new TimeAnchor(kind(anchorKind), anchorAt, anchorUncertaintySecond));
    }

    private static TimeAnchor.Kind kind(String text) {
        for (TimeAnchor.Kind kind : TimeAnchor.Kind.values()) {
            if (kind.toString().equals(text)) {
                return kind;
            }
        }
        throw new IllegalStateException("a stored time anchor has the kind " + text);
    }
}
