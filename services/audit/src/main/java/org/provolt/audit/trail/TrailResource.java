package org.provolt.audit.trail;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.subject.Records;
import org.provolt.audit.subject.Subject;
import org.provolt.audit.witness.Witnessed;
import org.provolt.kernel.Identity;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Who did what to a record, when and why.
@Produces(MediaType.APPLICATION_JSON)
@Path("/{records: cells|lots|studies|fixtures|pressure-settings|instruments|runs|images|imports|results}/{id}/trail")
class TrailResource {

    private final Trails trails;
    private final ResultTrails resultTrails;
    private final TrailItems items;

    TrailResource(Trails trails, ResultTrails resultTrails, TrailItems items) {
        this.trails = trails;
        this.resultTrails = resultTrails;
        this.items = items;
    }

    /// @param summary where true, the batches that one import brought to a series are one item
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response trail(
            @PathParam("records") String path,
            @PathParam("id") String id,
            @QueryParam("summary") @Nullable Boolean summary,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer asked,
            @Context UriInfo uri) {
        Subject subject = subject(path, id);
        int limit = ListPage.limit(asked);
        TrailPlace place = ListPage.cursor(after, TrailPlace::of);
        boolean brief = Boolean.TRUE.equals(summary);
        if (!trails.isKnown(subject)) {
            throw Refused.unknown("unknown-record", "Nothing was ever told about " + subject + ".");
        }
        List<Witnessed> facts = facts(subject, brief, place == null ? TrailPlace.BEGINNING : place, limit + 1);
        ListPage<Witnessed> page =
                ListPage.of(facts, limit, fact -> TrailPlace.of(fact).text());
        return new ListPage<>(items.of(page.items(), brief), page.next()).answer(uri);
    }

    private List<Witnessed> facts(Subject subject, boolean brief, TrailPlace after, int most) {
        return subject.records() == Records.RESULTS
                ? resultTrails.of(subject.id(), brief, after, most)
                : trails.of(subject, brief, after, most);
    }

    private static Subject subject(String path, String id) {
        Records records = Records.ofPath(path)
                .orElseThrow(() -> Refused.unknown("unknown-path", "There are no records called " + path + "."));
        String identity = records == Records.RESULTS
                ? id.toLowerCase(Locale.ROOT)
                : Identity.parse(id).toString();
        return new Subject(records, identity);
    }
}
