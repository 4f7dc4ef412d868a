package org.provolt.imaging.read;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the images' list; what was recorded as JSON.
@Entity(name = "ImageView")
class ImageView {

    @Id
    UUID imageId;

    UUID cellId;
    String stage;
    String recorded;
    Instant recordedAt;
    String recordedBy;
    long version;

    @Nullable
    Instant withdrawnAt;

    @Nullable
    String withdrawnBy;

    @Nullable
    String withdrawnBecause;
}
