package org.provolt.metrics.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.domain.ClosureId;
import org.provolt.metrics.result.ClosureContent;
import org.provolt.metrics.store.Sql;

/// Charge against deposit, as it was told last for each segmentation.
@Singleton
public class ClosureViews {

    private final Sql sql;
    private final ObjectMapper json;

    ClosureViews(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Digest(UUID closureId, String digest) {}

    /// Digests of what was told of an image, by closure.
    public Map<UUID, String> digests(ImageId imageId) {
        return sql
                .list(
                        "select closure_id, content_digest from closure_view where image_id = ?",
                        row -> new Digest(row.identity("closure_id", id -> id), row.text("content_digest")),
                        imageId)
                .stream()
                .collect(Collectors.toMap(Digest::closureId, Digest::digest));
    }

    void told(VolumeClosureMeasured closure) {
        sql.update(
                """
                insert into closure_view (closure_id, image_id, segmentation_id, content_digest, measured)
                values (?, ?, ?, ?, ?)
                on conflict (closure_id) do update
                  set content_digest = excluded.content_digest, measured = excluded.measured""",
                ClosureId.of(closure),
                closure.imageId(),
                closure.segmentationId(),
                ClosureContent.digest(closure),
                write(closure));
    }

    void withdrawn(VolumeClosureWithdrawn image) {
        sql.update(
                "delete from closure_view where closure_id = ?", ClosureId.of(image.imageId(), image.segmentationId()));
    }

    /// @param segmentationId absent for the automatic one
    Optional<VolumeClosureMeasured> find(ImageId imageId, @Nullable SegmentationId segmentationId) {
        return sql.first(
                "select measured from closure_view where image_id = ? and segmentation_id is not distinct from ?::uuid",
                row -> read(row.text("measured")),
                imageId,
                segmentationId);
    }

    private String write(VolumeClosureMeasured closure) {
        try {
            return json.writeValueAsString(closure);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a volume closure cannot be written", broken);
        }
    }

    private VolumeClosureMeasured read(String text) {
        try {
            return json.readValue(text, VolumeClosureMeasured.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept volume closure cannot be read", broken);
        }
    }
}
