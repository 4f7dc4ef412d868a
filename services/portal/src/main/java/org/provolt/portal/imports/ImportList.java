package org.provolt.portal.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.provolt.portal.forms.Choice;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;

/// `/imports`: every file that was brought, the newest first.
@Path("/imports")
@Authenticated
@RunOnVirtualThread
public class ImportList {

    private static final int PAGE = 50;
    private static final List<Choice> STATES =
            Choice.of("received", "reading", "publishing", "done", "refused", "withdrawn");

    private final House house;

    ImportList(House house) {
        this.house = house;
    }

    /// @param after from where this page goes on; empty on the first
    @CheckedTemplate(basePath = "imports")
    record Imports(String q, String state, String after, List<Choice> states, Answer<Listed<ImportCard>> imports)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("state") @DefaultValue("") String state,
            @QueryParam("after") @DefaultValue("") String after) {
        Question question = Question.at("/imports")
                .with("q", q)
                .with("state", state)
                .with("after", after)
                .with("limit", PAGE);
        return new Imports(
                q, state, after, STATES, house.list(question, ImportCard.class).answer());
    }
}
