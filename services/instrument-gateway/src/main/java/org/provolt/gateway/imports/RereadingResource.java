package org.provolt.gateway.imports;

import static org.provolt.servicekit.http.Roles.INSTRUMENT;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.images.ImageImports;
import org.provolt.gateway.images.ImageRereading;
import org.provolt.kernel.ImportId;
import org.provolt.servicekit.http.Caller;

/// Having a file that was brought read again. An instrument has only its own read again.
@Produces(MediaType.APPLICATION_JSON)
@Path("/imports/{importId}/rereading")
class RereadingResource {

    private final Imports imports;
    private final ReadingAgain again;
    private final AskedUnder askedUnder;
    private final NewWork work;
    private final ImageImports imageImports;
    private final ImageRereading images;
    private final Caller caller;

    RereadingResource(
            Imports imports,
            ReadingAgain again,
            AskedUnder askedUnder,
            NewWork work,
            ImageImports imageImports,
            ImageRereading images,
            Caller caller) {
        this.imports = imports;
        this.again = again;
        this.askedUnder = askedUnder;
        this.work = work;
        this.imageImports = imageImports;
        this.images = images;
        this.caller = caller;
    }

    /// 202: read by the newest mappings that are known here.
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({TECHNICIAN, INSTRUMENT})
    public Response readAgain(@PathParam("importId") ImportId importId) {
        return readAgain(importId, RereadingRequest.PLAIN);
    }

    /// The same, and not before those are known here under which it is asked for.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({TECHNICIAN, INSTRUMENT})
    public Response readAgain(@PathParam("importId") ImportId importId, @Nullable RereadingRequest request) {
        RereadingRequest asked = request == null ? RereadingRequest.PLAIN : request;
        if (imageImports.find(importId, ownOnly()).isPresent()) {
            return images.readAgain(importId, asked.ofImage());
        }
        ImportCard card = imports.get(importId, ownOnly());
        askedUnder.await(card.runId(), asked);
        Response answer = again.readAgain(importId, Brought.test(asked.test()));
        work.announce();
        return answer;
    }

    private @Nullable String ownOnly() {
        return caller.origin().role().equals(INSTRUMENT) ? caller.subject() : null;
    }
}
