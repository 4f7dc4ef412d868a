package org.provolt.imaging.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.contracts.imaging.SegmentationAsked;
import org.provolt.imaging.domain.ImageCommand.AskSegmentation;
import org.provolt.imaging.domain.ImageCommand.RecordImage;
import org.provolt.imaging.domain.ImageCommand.RefuseImage;
import org.provolt.imaging.domain.ImageCommand.WithdrawImage;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.SegmentationId;

class ImageTest {

    private static final ImageId ID = new ImageId(new UUID(0, 1));
    private static final CellId CELL = new CellId(new UUID(0, 2));
    private static final SegmentationId SEGMENTATION = new SegmentationId(new UUID(0, 3));
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final Segmentation OTSU = new Segmentation("Otsu", null, "bright", "none", 0, false, false, 8, null);
    private static final ImageRefused REFUSED = new ImageRefused(ID, CELL, source(1), "image-broken", "Why.", NOON);
    private static final ImageWithdrawn WITHDRAWN = new ImageWithdrawn(ID, CELL, source(1), NOON);

    private final FixtureConfiguration<Image> image = new AggregateTestFixture<>(Image.class);

    private static ImageSource source(int reading) {
        return new ImageSource(new ImportId(new UUID(0, 4)), reading, "ab".repeat(32), "a.tif", 1000);
    }

    private static ImageRecorded recorded(int reading) {
        return new ImageRecorded(
                ID,
                CELL,
                "after_plating:2",
                Modality.CLSM,
                source(reading),
                "cd".repeat(32),
                200,
                100,
                new PixelSize(0.5, 0.5, "upload"),
                "grey-level",
                "tiff",
                List.of(),
                NOON);
    }

    private static SegmentationAsked asked() {
        return new SegmentationAsked(ID, CELL, SEGMENTATION, OTSU, NOON);
    }

    @Test
    void anImageIsRecorded() {
        image.givenNoPriorActivity().when(new RecordImage(ID, recorded(1))).expectEvents(recorded(1));
    }

    @Test
    void aReadingIsToldOnce() {
        image.given(recorded(1)).when(new RecordImage(ID, recorded(1))).expectNoEvents();
    }

    @Test
    void aFileThatIsReadAgainIsToldAgain() {
        image.given(recorded(1)).when(new RecordImage(ID, recorded(2))).expectEvents(recorded(2));
    }

    @Test
    void aRefusedFileIsAnImageOnceItIsReadAgain() {
        image.given(REFUSED).when(new RecordImage(ID, recorded(2))).expectEvents(recorded(2));
    }

    /// It was asked for before.
    @Test
    void aRereadingUnderwayDoesNotBringBackWhatWasTakenBackMeanwhile() {
        image.given(recorded(1), WITHDRAWN)
                .when(new RecordImage(ID, recorded(2)))
                .expectNoEvents();
    }

    @Test
    void aRereadingUnderwayRefusesNothingThatWasTakenBackMeanwhile() {
        image.given(recorded(1), WITHDRAWN)
                .when(new RefuseImage(ID, new ImageRefused(ID, CELL, source(2), "image-broken", "Why.", NOON)))
                .expectNoEvents();
    }

    @Test
    void whatIsBroughtAgainAfterItWasTakenBackIsAnImageAgain() {
        image.given(recorded(1), WITHDRAWN)
                .when(new RecordImage(ID, recorded(3)))
                .expectEvents(recorded(3));
    }

    @Test
    void aRefusalIsToldOnce() {
        image.given(REFUSED).when(new RefuseImage(ID, REFUSED)).expectNoEvents();
    }

    @Test
    void anImageIsSegmentedAsOneAsks() {
        image.given(recorded(1))
                .when(new AskSegmentation(ID, SEGMENTATION, OTSU, NOON))
                .expectEvents(asked());
    }

    @Test
    void aSegmentationIsAskedForOnce() {
        image.given(recorded(1), asked())
                .when(new AskSegmentation(ID, SEGMENTATION, OTSU, NOON))
                .expectException(Refusals.withCode("segmentation-exists"));
    }

    @Test
    void aRegionLiesWithinTheImage() {
        Segmentation beside = new Segmentation(
                "Otsu", null, "bright", "none", 0, false, false, 8, new Segmentation.Region(150, 0, 51, 1));
        image.given(recorded(1))
                .when(new AskSegmentation(ID, SEGMENTATION, beside, NOON))
                .expectException(Refusals.at("/region"));
    }

    @Test
    void aRefusedFileIsNotSegmented() {
        image.given(REFUSED)
                .when(new AskSegmentation(ID, SEGMENTATION, OTSU, NOON))
                .expectException(Refusals.withCode("image-refused"));
    }

    @Test
    void anImageIsTakenBack() {
        image.given(recorded(1)).when(new WithdrawImage(ID, NOON)).expectEvents(WITHDRAWN);
    }

    @Test
    void anImageIsTakenBackOnce() {
        image.given(recorded(1), WITHDRAWN)
                .when(new WithdrawImage(ID, NOON))
                .expectException(Refusals.withCode("image-withdrawn"));
    }

    @Test
    void aRefusedFileIsNotTakenBack() {
        image.given(REFUSED).when(new WithdrawImage(ID, NOON)).expectException(Refusals.withCode("image-refused"));
    }

    @Test
    void whatWasTakenBackIsNotSegmented() {
        image.given(recorded(1), WITHDRAWN)
                .when(new AskSegmentation(ID, SEGMENTATION, OTSU, NOON))
                .expectException(Refusals.withCode("image-withdrawn"));
    }

    @Test
    void whatWasTakenBackIsThereAgainOnceItIsReadAgain() {
        image.given(recorded(1), WITHDRAWN, recorded(2))
                .when(new WithdrawImage(ID, NOON))
                .expectEvents(new ImageWithdrawn(ID, CELL, source(2), NOON));
    }
}
