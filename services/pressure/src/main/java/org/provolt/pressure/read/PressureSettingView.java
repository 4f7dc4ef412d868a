package org.provolt.pressure.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of what was set.
@Entity(name = "PressureSettingView")
class PressureSettingView {

    @Id
    UUID pressureSettingId;

    UUID cellId;

    @Nullable
    UUID fixtureId;

    @Nullable
    UUID calibrationId;

    double appliedPressurePa;

    @Nullable
    Double measuredPressurePa;

    String basis;

    @Nullable
    String note;

    Instant occurredAt;
    Instant recordedAt;
    String recordedBy;

    @Nullable
    Instant releasedAt;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    String withdrawnBecause;

    @Nullable
    String withdrawnBy;

    long version;
}
