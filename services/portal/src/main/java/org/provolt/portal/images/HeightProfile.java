package org.provolt.portal.images;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.ChartAnswer;
import org.provolt.portal.look.ChartSheet;
import org.provolt.portal.look.Sorry;

/// The heights along a line over a height map, as a chart and as a file.
@Path("/images/{imageId}")
@Authenticated
@RunOnVirtualThread
public class HeightProfile {

    private static final String CSV = "text/csv";

    private final House house;
    private final ChartAnswer answers;

    HeightProfile(House house, ChartAnswer answers) {
        this.house = house;
        this.answers = answers;
    }

    /// As it was written; the API says what is wrong with it.
    record Line(
            @QueryParam("x1_um") @Nullable String x1Um,
            @QueryParam("y1_um") @Nullable String y1Um,
            @QueryParam("x2_um") @Nullable String x2Um,
            @QueryParam("y2_um") @Nullable String y2Um) {

        Question asked(UUID imageId) {
            return Question.at("/images/{}/profile", imageId)
                    .with("x1_um", x1Um)
                    .with("y1_um", y1Um)
                    .with("x2_um", x2Um)
                    .with("y2_um", y2Um);
        }
    }

    record Profile(List<Point> points) {}

    record Point(double distanceUm, @Nullable Double heightUm) {}

    @GET
    @Path("/chart/profile.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response chart(@PathParam("imageId") UUID imageId, @BeanParam Line line) {
        return answers.of(house.ask(line.asked(imageId), Profile.class).answer().map(HeightProfile::drawn));
    }

    private static ChartSheet drawn(Profile profile) {
        List<List<@Nullable Object>> points = profile.points().stream()
                .map(point -> Arrays.<@Nullable Object>asList(point.distanceUm(), point.heightUm()))
                .toList();
        return new ChartSheet(
                "Height above the ground along the line",
                ChartSheet.Axis.value("Distance", "µm"),
                List.of(new ChartSheet.Panel(
                        ChartSheet.Axis.value("Height", "µm"),
                        1,
                        List.of(new ChartSheet.Series("height", "curve", null, points)))),
                "No point along the line has a height.");
    }

    @GET
    @Path("/profile.csv")
    public Response csv(@PathParam("imageId") UUID imageId, @BeanParam Line line) {
        return switch (house.download(line.asked(imageId), CSV)) {
            case Answer.Found<InputStream> lines ->
                Response.ok(lines.value(), CSV + "; charset=utf-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"profile-" + imageId + ".csv\"")
                        .build();
            case Answer.Failed<InputStream>(var why) -> Sorry.because(why);
        };
    }
}
