package org.provolt.portal.trail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.provolt.portal.house.Answer;
import org.provolt.portal.house.House;
import org.provolt.portal.house.Listed;
import org.provolt.portal.house.Question;
import org.provolt.portal.look.Sorry;
import org.provolt.portal.people.People;
import org.provolt.portal.signin.Visitor;

/// `/trail`: everything that was recorded in the laboratory, by record, person, time and kind; a page of it, or all of
/// it as CSV.
@Path("/trail")
@RolesAllowed({"auditor", "admin"})
@RunOnVirtualThread
public class LaboratoryTrail {

    private static final int PAGE = 50;
    private static final String CSV = "text/csv";

    private final House house;
    private final SubjectSearch search;
    private final Visitor visitor;
    private final People people;

    LaboratoryTrail(House house, SubjectSearch search, Visitor visitor, People people) {
        this.house = house;
        this.search = search;
        this.visitor = visitor;
        this.people = people;
    }

    /// @param complaint about the filter; empty where there is none
    @CheckedTemplate(basePath = "trail")
    record Trail(TrailFilter filter, String complaint, List<String> kinds, Answer<Listed<TrailLine>> trail)
            implements TemplateInstance {}

    @GET
    public TemplateInstance trail(@BeanParam TrailFilter filter) {
        SubjectSearch.Meant meant = search.meant(filter.subject());
        Question question = filter.asked(meant.subject(), people.meant(filter.person()), visitor.getZone())
                .with("order", "newest")
                .with("after", filter.after())
                .with("limit", PAGE);
        Answer<Listed<TrailLine>> found = meant.complaint().isEmpty()
                ? house.list(question, TrailLine.class).answer()
                : new Answer.Found<>(new Listed<>(List.of(), null), null, null);
        return new Trail(filter, meant.complaint(), FactKind.KNOWN, found);
    }

    /// All that the filter leaves, line by line as it comes.
    @GET
    @Path("/csv")
    public Response csv(@BeanParam TrailFilter filter) {
        SubjectSearch.Meant meant = search.meant(filter.subject());
        Question question = filter.asked(meant.subject(), people.meant(filter.person()), visitor.getZone());
        return switch (house.download(question, CSV)) {
            case Answer.Found<InputStream> lines ->
                Response.ok(lines.value(), CSV + "; charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"trail.csv\"")
                        .build();
            case Answer.Failed<InputStream>(var why) -> Sorry.because(why);
        };
    }
}
