package org.provolt.audit.trail;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.witness.Witnessed;
import org.provolt.servicekit.http.ListPage;

/// The whole laboratory's trail: a page of it as JSON, or all of it as CSV.
@Path("/trail")
class LaboratoryTrailResource {

    private final LaboratoryTrail trail;
    private final TrailItems items;
    private final TrailCsv csv;

    LaboratoryTrailResource(LaboratoryTrail trail, TrailItems items, TrailCsv csv) {
        this.trail = trail;
        this.items = items;
        this.csv = csv;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({AUDITOR, ADMIN})
    public Response page(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("type") @Nullable String type,
            @QueryParam("order") @Nullable String ordered,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer asked,
            @Context UriInfo uri) {
        int limit = ListPage.limit(asked);
        TrailOrder order = TrailOrder.of(ordered);
        TrailPlace place = ListPage.cursor(after, TrailPlace::of);
        List<Witnessed> facts = trail.of(
                TrailFilter.of(subject, actor, from, to, type),
                order,
                place == null ? order.start() : place,
                limit + 1);
        ListPage<Witnessed> page =
                ListPage.of(facts, limit, fact -> TrailPlace.of(fact).text());
        return new ListPage<>(items.of(page.items(), false), page.next()).answer(uri);
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed({AUDITOR, ADMIN})
    public Response whole(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("type") @Nullable String type) {
        TrailFilter filter = TrailFilter.of(subject, actor, from, to, type);
        StreamingOutput lines = out -> csv.write(filter, out);
        return Response.ok(lines, "text/csv; charset=UTF-8").build();
    }
}
