package org.provolt.metrics.morphology;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.contracts.imaging.SegmentationAsked;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.heard.HeardFiles.File;
import org.provolt.metrics.morphology.HeardImage.Asked;
import org.provolt.metrics.store.AnalysisJson;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// What was heard of images, and how persons want them segmented.
@Singleton
public class ImageTable {

    private static final String IMAGES = """
            select i.*, coalesce(w.version > i.version, false) as withdrawn
            from heard_image i left join heard_image_withdrawal w using (image_id)
            """;

    private final Sql sql;

    ImageTable(Sql sql) {
        this.sql = sql;
    }

    /// @param version the newest counts, whichever is heard last
    public void recorded(ImageRecorded image, long version, String actor) {
        @Nullable PixelSize pixel = image.pixelSize();
        sql.update(
                """
                insert into heard_image as known (image_id, version, cell_id, stage, modality, raster_sha256, width, height,
                  pixel_x_um, pixel_y_um, pixel_said_by, format, import_id, file_sha256, file_name, imported_by, taken_at,
                  acquired_at, field_height)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (image_id) do update set
                  version = excluded.version, cell_id = excluded.cell_id, stage = excluded.stage,
                  modality = excluded.modality, raster_sha256 = excluded.raster_sha256, width = excluded.width,
                  height = excluded.height, pixel_x_um = excluded.pixel_x_um, pixel_y_um = excluded.pixel_y_um,
                  pixel_said_by = excluded.pixel_said_by, format = excluded.format, import_id = excluded.import_id,
                  file_sha256 = excluded.file_sha256, file_name = excluded.file_name,
                  imported_by = excluded.imported_by, taken_at = excluded.taken_at,
                  acquired_at = excluded.acquired_at, field_height = excluded.field_height
                where excluded.version > known.version""",
                image.imageId(),
                version,
                image.cellId(),
                image.stage(),
                image.modality(),
                image.rasterSha256(),
                image.width(),
                image.height(),
                pixel == null ? null : pixel.xUm(),
                pixel == null ? null : pixel.yUm(),
                pixel == null ? null : pixel.saidBy(),
                image.format(),
                image.source().importId(),
                image.source().fileSha256(),
                image.source().fileName(),
                actor,
                image.acquiredAt() == null ? image.occurredAt() : image.acquiredAt(),
                image.acquiredAt(),
                image.fieldHeight());
    }

    public void asked(SegmentationAsked asked, long version, String actor) {
        sql.update(
                """
                insert into heard_segmentation (segmentation_id, image_id, version, segmentation, asked_by, asked_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                asked.segmentationId(),
                asked.imageId(),
                version,
                AnalysisJson.write(asked.segmentation()),
                actor,
                asked.occurredAt());
    }

    /// @param version the newest counts, whichever is heard last
    public void withdrawn(ImageId imageId, long version) {
        sql.update("""
                insert into heard_image_withdrawal as known (image_id, version) values (?, ?)
                on conflict (image_id) do update set version = greatest(known.version, excluded.version)""", imageId, version);
    }

    public Optional<HeardImage> find(ImageId imageId) {
        return sql.first(IMAGES + "where image_id = ?", ImageTable::image, imageId);
    }

    /// Those of a cell that were not taken back, in the order in which they were taken.
    public List<ImageId> of(CellId cellId) {
        return sql.list(
                "select image_id from (" + IMAGES
                        + ") i where cell_id = ? and not withdrawn order by taken_at, image_id",
                row -> row.identity("image_id", ImageId::new),
                cellId);
    }

    /// Keeps others from measuring it until this transaction ends.
    public Optional<HeardImage> claim(ImageId imageId) {
        return sql.first(IMAGES + "where image_id = ? for update of i", ImageTable::image, imageId);
    }

    /// The automatic segmentation, then those of persons, the newest last.
    public List<Asked> segmentations(ImageId imageId) {
        List<Asked> all = new ArrayList<>(List.of(automatic(imageId)));
        all.addAll(sql.list(
                """
                select segmentation_id, segmentation from heard_segmentation where image_id = ?
                order by asked_at, version, segmentation_id""",
                row -> new Asked(
                        row.identity("segmentation_id", SegmentationId::new),
                        AnalysisJson.read(row.text("segmentation"), Segmentation.class)),
                imageId));
        return List.copyOf(all);
    }

    /// Of all that is above a data bar.
    private Asked automatic(ImageId imageId) {
        return sql.first(
                        "select width, field_height from heard_image where image_id = ? and field_height is not null",
                        row -> Asked.automatic(new Segmentation.Region(
                                0, 0, (int) row.number("width"), (int) row.number("field_height"))),
                        imageId)
                .orElse(Asked.AUTOMATIC);
    }

    public static HeardImage image(Row row) throws SQLException {
        int width = (int) row.number("width");
        int height = (int) row.number("height");
        ImageId imageId = row.identity("image_id", ImageId::new);
        return new HeardImage(
                imageId,
                row.identity("cell_id", CellId::new),
                row.text("stage"),
                Modality.fromString(row.text("modality")),
                row.text("raster_sha256"),
                width,
                height,
                pixelSize(row),
                new File(
                        imageId.toString(),
                        row.text("file_sha256"),
                        "source",
                        0,
                        (long) width * height,
                        row.identity("import_id", ImportId::new),
                        row.text("file_name"),
                        row.text("format"),
                        null,
                        row.text("imported_by")),
                row.moment("taken_at"),
                row.momentIfAny("acquired_at"),
                row.yes("withdrawn"));
    }

    private static Optional<PixelSize> pixelSize(Row row) throws SQLException {
        Double x = row.valueOrNull("pixel_x_um");
        Double y = row.valueOrNull("pixel_y_um");
        String saidBy = row.textOrNull("pixel_said_by");
        return x == null || y == null || saidBy == null ? Optional.empty() : Optional.of(new PixelSize(x, y, saidBy));
    }
}
