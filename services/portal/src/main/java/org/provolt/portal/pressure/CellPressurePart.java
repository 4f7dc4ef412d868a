package org.provolt.portal.pressure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.ChartAnswer;
import org.provolt.portal.pressure.PressureHistory.Line;

/// `/cells/{id}/pressure-settings`: the part of a cell's page that shows what pressed on it, and leads to setting,
/// releasing and
/// withdrawing. A page that holds it needs `js/charts.js`.
@Path("/cells/{cellId}/pressure-settings")
@Authenticated
@RunOnVirtualThread
public class CellPressurePart {

    private final House house;
    private final ChartAnswer charts;

    CellPressurePart(House house, ChartAnswer charts) {
        this.house = house;
        this.charts = charts;
    }

    /// @param lines the newest first
    @CheckedTemplate(basePath = "pressure")
    record OfCell(UUID cellId, Answer<List<Line>> lines) implements TemplateInstance {}

    @GET
    public TemplateInstance part(@PathParam("cellId") UUID cellId) {
        return new OfCell(
                cellId,
                pressure(cellId)
                        .map(found ->
                                PressureHistory.of(found.settings()).lines().reversed()));
    }

    @GET
    @Path("/chart.json")
    public Response chart(@PathParam("cellId") UUID cellId) {
        return charts.of(
                pressure(cellId).map(found -> PressureChart.of(PressureHistory.of(found.settings()), found.asOf())));
    }

    private Answer<CellPressure> pressure(UUID cellId) {
        return house.ask(Question.at("/cells/{}/pressure", cellId), CellPressure.class)
                .answer();
    }
}
