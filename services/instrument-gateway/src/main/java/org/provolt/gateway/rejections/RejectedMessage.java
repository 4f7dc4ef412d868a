package org.provolt.gateway.rejections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// A row of the refused messages, without what makes it large: its headers and bytes.
@Entity(name = "RejectedMessage")
@DynamicUpdate
class RejectedMessage {

    @Id
    UUID rejectionId;

    long arrival;
    String topic;

    @Nullable
    String messageKey;

    @Nullable
    String messageId;

    String code;
    String reason;

    @Nullable
    UUID retryOf;

    Instant recordedAt;
    int bytes;
    int retries;
}
