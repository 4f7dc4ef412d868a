package org.provolt.gateway.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A row of the imports' list, to be read; whoever works on it changes it by SQL.
@Entity(name = "FileImport")
@Immutable
class FileImport {

    @Id
    UUID importId;

    UUID runId;
    String fileSha256;
    long fileBytes;
    String fileName;

    @Nullable
    String stage;

    String actor;
    Instant recordedAt;
    String state;
    long placeInLine;
    int reading;

    @Nullable
    String readAgainBy;

    long rowsRead;
    long rowsPublished;

    @Nullable
    String report;

    @Nullable
    String refusal;

    @Nullable
    Instant finishedAt;

    @Nullable
    String traceparent;

    @Nullable
    String mappingAsked;

    @Nullable
    Integer testAsked;

    @Nullable
    String withdrawnBy;

    @Nullable
    String withdrawnReason;

    @Nullable
    Instant withdrawnAt;
}
