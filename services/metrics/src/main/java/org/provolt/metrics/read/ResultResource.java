package org.provolt.metrics.read;

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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Identity;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Results, each with all that it rests on.
@Produces(MediaType.APPLICATION_JSON)
@Path("/results")
class ResultResource {

    private static final Set<String> STANDINGS = Set.of("current", "superseded");

    private final Results results;

    ResultResource(Results results) {
        this.results = results;
    }

    @GET
    @Path("/{resultId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ResultCard get(@PathParam("resultId") String resultId) {
        return results.get(resultId);
    }

    /// @param subject identity of a run, an image or a cell
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("metric") @Nullable String metric,
            @QueryParam("standing") @Nullable String standing,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer asked,
            @Context UriInfo uri) {
        if (standing != null && !STANDINGS.contains(standing)) {
            throw Refused.malformed("bad-standing", "standing is current or superseded.");
        }
        Results.Filter filter = new Results.Filter(subject == null ? null : Identity.parse(subject), metric, standing);
        int limit = ListPage.limit(asked);
        return ListPage.of(
                        results.list(filter, ResultCursor.of(ListPage.cursor(after)), limit + 1),
                        limit,
                        line -> ResultCursor.of(line).text())
                .answer(uri);
    }
}
