package org.provolt.metrics.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.domain.DepositId;
import org.provolt.metrics.result.DepositContent;
import org.provolt.metrics.store.Sql;

/// Each segmentation of each image as it was told last.
@Singleton
public class DepositViews {

    private final Sql sql;
    private final ObjectMapper json;

    DepositViews(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Digest(UUID depositId, String digest) {}

    /// Digests of what was told of an image, by the segmentation's identity, or the image's for the automatic one.
    public Map<UUID, String> digests(ImageId imageId) {
        return sql
                .list(
                        "select deposit_id, content_digest from deposit_view where image_id = ?",
                        row -> new Digest(row.identity("deposit_id", id -> id), row.text("content_digest")),
                        imageId)
                .stream()
                .collect(Collectors.toMap(Digest::depositId, Digest::digest));
    }

    void told(DepositMeasured deposit) {
        sql.update(
                """
                insert into deposit_view (deposit_id, image_id, segmentation_id, content_digest, measured)
                values (?, ?, ?, ?, ?)
                on conflict (deposit_id) do update
                  set content_digest = excluded.content_digest, measured = excluded.measured""",
                DepositId.of(deposit),
                deposit.imageId(),
                deposit.segmentationId(),
                DepositContent.digest(deposit),
                write(deposit));
    }

    void withdrawn(DepositWithdrawn image) {
        sql.update(
                "delete from deposit_view where deposit_id = ?", DepositId.of(image.imageId(), image.segmentationId()));
    }

    /// @param segmentationId absent for the automatic one
    public Optional<DepositMeasured> find(ImageId imageId, @Nullable SegmentationId segmentationId) {
        return sql.first(
                "select measured from deposit_view where image_id = ? and segmentation_id is not distinct from ?::uuid",
                row -> read(row.text("measured")),
                imageId,
                segmentationId);
    }

    /// Of a cell's images after a plating: of the last height map, else of the last image; as the person who segmented
    /// it last saw it, else automatically.
    public Optional<DepositMeasured> lastPlated(CellId cellId) {
        return sql.first("""
                select v.measured from heard_image i join deposit_view v using (image_id)
                  left join heard_segmentation s using (segmentation_id)
                where i.cell_id = ? and i.stage like 'after\\_plating:%'
                order by i.modality = 'height-map' desc, i.taken_at desc, i.image_id,
                  s.asked_at desc nulls last, v.deposit_id limit 1""", row -> read(row.text("measured")), cellId);
    }

    private String write(DepositMeasured deposit) {
        try {
            return json.writeValueAsString(deposit);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a deposit cannot be written", broken);
        }
    }

    private DepositMeasured read(String text) {
        try {
            return json.readValue(text, DepositMeasured.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept deposit cannot be read", broken);
        }
    }
}
