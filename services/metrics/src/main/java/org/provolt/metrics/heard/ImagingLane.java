package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.ImagingFact;
import org.provolt.contracts.imaging.SegmentationAsked;
import org.provolt.metrics.morphology.ImageTable;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Hears imaging: images, and how persons want them segmented. It only notes; measuring takes long.
@Singleton
class ImagingLane implements Lane {

    private final ImageTable images;
    private final ImageNews news;

    ImagingLane(ImageTable images, ImageNews news) {
        this.images = images;
        this.news = news;
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
        String actor = message.origin().actor();
        switch (fact) {
            case ImageRecorded image -> {
                images.recorded(image, message.sequence(), actor);
                news.of(image.imageId());
            }
            case SegmentationAsked asked -> {
                images.asked(asked, message.sequence(), actor);
                news.of(asked.imageId());
            }
            case ImageWithdrawn withdrawn -> {
                images.withdrawn(withdrawn.imageId(), message.sequence());
                news.of(withdrawn.imageId());
            }
            case ImageRefused refused -> {
                // Nothing is measured on it; the import says why.
            }
        }
    }
}
