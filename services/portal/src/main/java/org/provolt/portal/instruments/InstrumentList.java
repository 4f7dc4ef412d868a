package org.provolt.portal.instruments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// `/instruments`: every instrument, with search.
@Path("/instruments")
@Authenticated
@RunOnVirtualThread
public class InstrumentList {

    private static final int PAGE = 50;

    private final House house;

    InstrumentList(House house) {
        this.house = house;
    }

    /// @param after from where this page goes on; empty on the first
    @CheckedTemplate(basePath = "instruments")
    record List(String q, String after, Answer<Listed<InstrumentCard>> instruments) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("after") @DefaultValue("") String after) {
        Question question =
                Question.at("/instruments").with("q", q).with("after", after).with("limit", PAGE);
        return new List(q, after, house.list(question, InstrumentCard.class).answer());
    }
}
