package org.provolt.gateway.rejections;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.NumberCursor;
import org.provolt.kernel.Identity;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.ListPage;

/// Refused messages: reading them, and sending one again.
@Produces(MediaType.APPLICATION_JSON)
@Path("/rejections")
class RejectionResource {

    private final RejectionCards cards;
    private final RetryDesk desk;

    RejectionResource(RejectionCards cards, RetryDesk desk) {
        this.cards = cards;
        this.desk = desk;
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("run_id") @Nullable RunId runId,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        return cards.list(
                        runId == null ? null : runId.toString(),
                        RejectionState.asked(state),
                        NumberCursor.before(after),
                        ListPage.limit(limit))
                .answer(uri);
    }

    @GET
    @Path("/{rejectionId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public RejectionCard.WithContent get(@PathParam("rejectionId") String rejectionId) {
        return cards.get(Identity.parse(rejectionId));
    }

    /// Answers 200 once the broker has the message; what the services make of it is seen later. Answers 503 when the
    /// broker does not take it: asked again, the same retry goes out.
    @POST
    @Path("/{rejectionId}/retry")
    @RolesAllowed(TECHNICIAN)
    public Response retry(@PathParam("rejectionId") String rejectionId) {
        UUID id = Identity.parse(rejectionId);
        Response _ = desk.note(id);
        desk.send(id);
        return Response.ok(cards.get(id)).build();
    }
}
