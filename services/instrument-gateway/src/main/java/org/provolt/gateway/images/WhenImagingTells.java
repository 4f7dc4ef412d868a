package org.provolt.gateway.images;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.imaging.SegmentationAsked;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Ends imports of images as imaging tells what became of them.
@Singleton
class WhenImagingTells implements Lane {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    WhenImagingTells(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    @Override
    public String name() {
        return "imaging";
    }

    @Override
    public List<String> topics() {
        return List.of("provolt.imaging.v1");
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }

    @Override
    public void handle(Message message) {
        message.fact().ifPresent(fact -> hear((ImagingFact) fact, message));
    }

    private void hear(ImagingFact fact, Message message) {
        switch (fact) {
            case ImageRecorded image -> end(image.source(), "done", report(image), null, message);
            case ImageRefused image ->
                end(image.source(), "refused", null, Map.of("code", image.code(), "detail", image.sentence()), message);
            case ImageWithdrawn image -> withdraw(image.source());
            case SegmentationAsked asked -> {
                // An import ended before.
            }
        }
    }

    private static Map<String, Object> report(ImageRecorded image) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", image.format());
        report.put("width", image.width());
        report.put("height", image.height());
        report.put("pixel_size", image.pixelSize());
        if (image.acquiredAt() != null) {
            report.put("acquired_at", image.acquiredAt());
            report.put("acquired_at_said_by", image.acquiredAtSaidBy());
        }
        report.put("value_unit", image.valueUnit());
        report.put("evidence", image.evidence());
        return report;
    }

    /// A rereading that is underway, or was refused, ends with it.
    private void withdraw(ImageSource source) {
        entityManager
                .createNativeQuery("""
                        update image_import set state = 'withdrawn'
                        where import_id = ?1 and reading >= ?2 and state <> 'withdrawn'""")
                .setParameter(1, source.importId().value())
                .setParameter(2, source.reading())
                .executeUpdate();
    }

    private void end(
            ImageSource source, String state, @Nullable Object report, @Nullable Object refusal, Message message) {
        entityManager
                .createNativeQuery("""
                        update image_import
                        set state = ?3, report = cast(?4 as text), refusal = cast(?5 as text), finished_at = ?6
                        where import_id = ?1 and reading = ?2""")
                .setParameter(1, source.importId().value())
                .setParameter(2, source.reading())
                .setParameter(3, state)
                .setParameter(4, text(report))
                .setParameter(5, text(refusal))
                .setParameter(6, message.recordedAt())
                .executeUpdate();
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a report cannot be written", broken);
        }
    }
}
