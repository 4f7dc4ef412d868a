package org.provolt.portal.look;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.HouseJson;

/// What `js/charts.js` is answered: a chart, or the sentence that stands in its place.
@Singleton
public class ChartAnswer {

    private final HouseJson json;

    ChartAnswer(HouseJson json) {
        this.json = json;
    }

    public Response of(Answer<ChartSheet> chart) {
        return switch (chart) {
            case Answer.Found<ChartSheet> found ->
                Response.ok(json.text(found.value()), MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case Answer.Failed<ChartSheet>(var why) ->
                Response.status(why.status())
                        .type("application/problem+json")
                        .entity(json.text(Map.of("code", why.code(), "detail", why.sentence())))
                        .build();
        };
    }
}
