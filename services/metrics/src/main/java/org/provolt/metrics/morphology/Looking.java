package org.provolt.metrics.morphology;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.provolt.kernel.ImageId;
import org.provolt.metrics.morphology.DepositAnalysis.Analysed;
import org.provolt.metrics.morphology.HeardImage.Asked;

/// Finds what is still to be found in an image, one segmentation after the other. The database is asked before and
/// after, not while pixels are counted.
@Singleton
public class Looking {

    private final ImageTable images;
    private final Measuring measuring;

    Looking(ImageTable images, Measuring measuring) {
        this.images = images;
        this.measuring = measuring;
    }

    private record Left(HeardImage image, Asked asked) {}

    /// Whether there was something left.
    public boolean look(ImageId imageId) {
        Optional<Left> left = QuarkusTransaction.requiringNew().call(() -> left(imageId));
        left.ifPresent(this::look);
        return left.isPresent();
    }

    private void look(Left left) {
        Analysed found = measuring.measure(left.image(), left.asked());
        String question = Measuring.question(left.image(), left.asked());
        QuarkusTransaction.requiringNew().run(() -> measuring.keep(question, found));
    }

    private Optional<Left> left(ImageId imageId) {
        return images.find(imageId)
                .filter(image -> !image.withdrawn())
                .flatMap(image -> images.segmentations(imageId).stream()
                        .filter(asked -> !measuring.isKnown(Measuring.question(image, asked)))
                        .findFirst()
                        .map(asked -> new Left(image, asked)));
    }
}
