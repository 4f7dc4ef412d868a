package org.provolt.portal.pressure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.ChartAnswer;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.pressure.PressureHistory.Line;

/// `/cells/{id}/pressure-settings`: the part of a cell's page that shows what pressed on it, and leads to setting,
/// releasing and withdrawing. A page that holds it needs `js/charts.js`.
@Path("/cells/{cellId}/pressure-settings")
@Authenticated
@RunOnVirtualThread
public class CellPressurePart {

    private static final String CSV = "text/csv";
    private static final int CHART_READINGS = 2_000;
    /// The table of settings shows none.
    private static final int FEW_READINGS = 4;

    private final House house;
    private final ChartAnswer charts;

    CellPressurePart(House house, ChartAnswer charts) {
        this.house = house;
        this.charts = charts;
    }

    /// @param lines the newest first
    /// @param readings whether a load cell read while the cell lay under it
    @CheckedTemplate(basePath = "pressure")
    record OfCell(UUID cellId, Answer<List<Line>> lines, boolean readings) implements TemplateInstance {}

    @GET
    public TemplateInstance part(@PathParam("cellId") UUID cellId) {
        Answer<CellPressure> found = pressure(cellId, FEW_READINGS);
        boolean read = found instanceof Answer.Found<CellPressure>(CellPressure pressure, var etag, var location)
                && !pressure.readings().isEmpty();
        return new OfCell(
                cellId,
                found.map(pressure ->
                        PressureHistory.of(pressure.settings()).lines().reversed()),
                read);
    }

    @GET
    @Path("/chart.json")
    public Response chart(@PathParam("cellId") UUID cellId) {
        return charts.of(pressure(cellId, CHART_READINGS)
                .map(found -> PressureChart.of(PressureHistory.of(found.settings()), found.readings(), found.asOf())));
    }

    /// Every reading of the load cells under which the cell lay.
    @GET
    @Path("/readings.csv")
    public Response readings(@PathParam("cellId") UUID cellId) {
        return switch (house.download(Question.at("/cells/{}/pressure", cellId), CSV)) {
            case Answer.Failed<InputStream>(var why) -> Sorry.because(why);
            case Answer.Found<InputStream>(InputStream lines, var etag, var location) -> {
                StreamingOutput through = out -> {
                    try (lines) {
                        lines.transferTo(out);
                    }
                };
                yield Response.ok(through, CSV + "; charset=utf-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pressure-" + cellId + ".csv\"")
                        .build();
            }
        };
    }

    private Answer<CellPressure> pressure(UUID cellId, int readings) {
        Question question = Question.at("/cells/{}/pressure", cellId).with("max_points", readings);
        return house.ask(question, CellPressure.class).answer();
    }
}
