package org.provolt.servicekit.operations;

import static org.provolt.servicekit.http.Roles.ADMIN;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.DeadLetters;
import org.provolt.servicekit.events.DeadLetters.Outcome;
import org.provolt.servicekit.http.Caller;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.messages.LaneStanding;
import org.provolt.servicekit.messages.LaneStandings;

/// Under each service's own name, so that one origin can hold those of all.
@Produces(MediaType.APPLICATION_JSON)
@Path("/operations/{service}")
class OperationsResource {

    private static final Logger LOG = Logger.getLogger(OperationsResource.class);

    private final String service;
    private final LaneStandings lanes;
    private final DeadLetters letters;
    private final Caller caller;

    OperationsResource(
            @ConfigProperty(name = "quarkus.application.name") String service,
            LaneStandings lanes,
            DeadLetters letters,
            Caller caller) {
        this.service = service;
        this.lanes = lanes;
        this.letters = letters;
        this.caller = caller;
    }

    /// How far each lane is behind its topics, and what is the matter with it.
    @GET
    @Path("/lanes")
    @RolesAllowed(ADMIN)
    public ListPage<LaneStanding> lanes(@PathParam("service") String asked) {
        requireOwn(asked);
        return new ListPage<>(lanes.now(), null);
    }

    /// Facts that a projection could not bear, each with how many wait behind it, the oldest first.
    @GET
    @Path("/dead-letters")
    @RolesAllowed(ADMIN)
    public Response deadLetters(
            @PathParam("service") String asked,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer wanted,
            @Context UriInfo uri) {
        requireOwn(asked);
        int limit = ListPage.limit(wanted);
        return ListPage.of(
                        letters.list(ListPage.cursor(after), limit + 1),
                        limit,
                        letter -> letter.enqueuedAt() + " " + letter.deadLetterId())
                .answer(uri);
    }

    /// Gives the fact, and those that wait behind it, to the projection once more, and says what came of it.
    @POST
    @Path("/dead-letters/{deadLetterId}/retry")
    @RolesAllowed(ADMIN)
    public Outcome retry(@PathParam("service") String asked, @PathParam("deadLetterId") String deadLetterId) {
        requireOwn(asked);
        Outcome outcome = letters.retry(deadLetterId);
        LOG.infof("%s retried dead letter %s: %s", caller.subject(), deadLetterId, outcome);
        return outcome;
    }

    private void requireOwn(String asked) {
        if (!asked.equals(service)) {
            throw Refused.unknown("unknown-service", "This is " + service + ", not " + asked + ".");
        }
    }
}
