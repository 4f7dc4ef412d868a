package org.provolt.imaging.domain;

import java.util.regex.Pattern;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.contracts.imaging.Segmentation.Region;
import org.provolt.kernel.Require;

/// What a segmentation must say. Every fault is named at once.
final class SegmentationRules {

    private static final Pattern PREFILTER =
            Pattern.compile("none|(?:median|gaussian):(?:\\d{1,2}(?:\\.\\d{1,3})?|100)");

    private SegmentationRules() {}

    static void check(Segmentation asked, ImageRecorded image) {
        Require require = new Require()
                .that(
                        (asked.thresholdMethod() == null) != (asked.thresholdValue() == null),
                        "/threshold_method",
                        "Say a threshold_method or a threshold_value, one of the two.")
                .that(
                        asked.thresholdMethod() == null
                                || Segmentation.THRESHOLD_METHODS.contains(asked.thresholdMethod()),
                        "/threshold_method",
                        "This is none of ImageJ's methods, such as Otsu.")
                .finite(asked.thresholdValue(), "/threshold_value")
                .that(
                        asked.foreground().equals("bright")
                                || asked.foreground().equals("dark"),
                        "/foreground",
                        "The deposit is bright or dark.")
                .that(
                        PREFILTER.matcher(asked.prefilter()).matches()
                                && !asked.prefilter().matches("\\w+:0+(\\.0+)?"),
                        "/prefilter",
                        "A prefilter is none, median:RADIUS or gaussian:RADIUS, the radius above 0, at most 100 pixels.")
                .notNegative(asked.minAreaUm2(), "/min_area_um2")
                .that(asked.connectivity() == 4 || asked.connectivity() == 8, "/connectivity", "This is 4 or 8.");
        Region region = asked.region();
        require.that(region == null || isWithin(region, image), "/region", "The region must lie within the image.");
        require.orRefuse();
    }

    private static boolean isWithin(Region region, ImageRecorded image) {
        return region.x() >= 0
                && region.y() >= 0
                && region.width() > 0
                && region.height() > 0
                && (long) region.x() + region.width() <= image.width()
                && (long) region.y() + region.height() <= image.height();
    }
}
