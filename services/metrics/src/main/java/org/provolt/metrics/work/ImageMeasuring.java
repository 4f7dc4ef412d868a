package org.provolt.metrics.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.provolt.kernel.ImageId;
import org.provolt.metrics.heard.ImageNews;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.ImageTable;
import org.provolt.metrics.morphology.Looking;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;
import org.provolt.servicekit.trace.Tracing;

/// Measures one image as far as news of it goes: first what lies in its raster, outside of any transaction; then, in
/// one transaction that holds the image, takes the news and tells what changed.
@Singleton
class ImageMeasuring {

    private final ImageNews news;
    private final ImageTable images;
    private final Looking looking;
    private final DepositSettling deposits;
    private final ClosureSettling closures;
    private final Tracing tracing;

    ImageMeasuring(
            ImageNews news,
            ImageTable images,
            Looking looking,
            DepositSettling deposits,
            ClosureSettling closures,
            Tracing tracing) {
        this.news = news;
        this.images = images;
        this.looking = looking;
        this.deposits = deposits;
        this.closures = closures;
        this.tracing = tracing;
    }

    /// One step; true where more is left to do for this image.
    boolean measure(ImageId imageId) {
        return looking.look(imageId)
                || ScopedValue.where(Origin.CURRENT, Origin.service("metrics"))
                        .call(() -> QuarkusTransaction.requiringNew().call(() -> settle(imageId)));
    }

    /// News is taken before anything is looked up: what is heard later is news of its own.
    private boolean settle(ImageId imageId) {
        Optional<HeardImage> claimed = images.claim(imageId);
        if (claimed.isEmpty()) {
            return false;
        }
        List<Traceparent> traces = news.take(imageId);
        HeardImage image = images.find(imageId).orElseThrow();
        return tracing.step("measure image", traces, () -> {
            if (image.withdrawn()) {
                deposits.withdraw(image);
                closures.withdraw(image);
                return false;
            }
            boolean all = deposits.settle(image);
            closures.settle(image);
            if (!all) {
                news.of(imageId);
            }
            return !all;
        });
    }
}
