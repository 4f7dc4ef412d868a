package org.provolt.portal.refused;

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

/// `/refused`: instruments' messages that were refused, the newest first.
@Path("/refused")
@Authenticated
@RunOnVirtualThread
public class RefusedList {

    private static final int PAGE = 50;

    private final House house;

    RefusedList(House house) {
        this.house = house;
    }

    /// @param state `rejected`, `retried`, or empty for both
    /// @param after from where this page goes on; empty on the first
    @CheckedTemplate(basePath = "refused")
    record Refused(String state, String after, Answer<Listed<RejectionLine>> refused) implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("state") @DefaultValue("") String state, @QueryParam("after") @DefaultValue("") String after) {
        Question question = Question.at("/rejections")
                .with("state", state)
                .with("after", after)
                .with("limit", PAGE);
        return new Refused(
                state, after, house.list(question, RejectionLine.class).answer());
    }
}
