package org.provolt.cellbuild.write;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.provolt.cellbuild.domain.StudyCommand.AssignCell;
import org.provolt.cellbuild.domain.StudyCommand.OpenStudy;
import org.provolt.cellbuild.domain.StudyCommand.RemoveCell;
import org.provolt.cellbuild.read.CellCards;
import org.provolt.cellbuild.read.Studies;
import org.provolt.kernel.CellId;
import org.provolt.kernel.StudyId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.IfMatch;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Studies: opening one, and which cells take part.
@Produces(MediaType.APPLICATION_JSON)
@Path("/studies")
class StudyResource {

    private final Commands commands;
    private final Studies studies;
    private final CellCards cells;

    StudyResource(Commands commands, Studies studies, CellCards cells) {
        this.commands = commands;
        this.studies = studies;
        this.cells = cells;
    }

    @POST
    @Write
    @RolesAllowed(SCIENTIST)
    public Response open(StudyRequest request) {
        StudyId studyId = request.studyId() == null ? new StudyId(UUID.randomUUID()) : request.studyId();
        commands.send(new OpenStudy(
                studyId, request.title(), request.question(), request.factors(), Occurred.at(request.occurredAt())));
        Studies.Versioned study = studies.get(studyId);
        return Answers.created("/studies/" + studyId, study.card(), study.version());
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        return studies.list(text, ListPage.cursor(after, UUID::fromString), ListPage.limit(limit))
                .answer(uri);
    }

    @GET
    @Path("/{studyId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("studyId") StudyId studyId) {
        return answer(studyId);
    }

    /// Takes a cell into the study; one that is in it already stays so. The body may be left out.
    @PUT
    @Write
    @Path("/{studyId}/cells/{cellId}")
    @RolesAllowed(SCIENTIST)
    public Response assign(
            @PathParam("studyId") StudyId studyId,
            @PathParam("cellId") CellId cellId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable MembershipRequest request) {
        long seen = IfMatch.require(ifMatch, studies.get(studyId).version());
        CellId known = cells.get(cellId).card().cellId();
        commands.send(new AssignCell(studyId, known, seen, Occurred.at(request == null ? null : request.occurredAt())));
        return answer(studyId);
    }

    @POST
    @Write
    @Path("/{studyId}/cells/{cellId}/removal")
    @RolesAllowed(SCIENTIST)
    public Response remove(
            @PathParam("studyId") StudyId studyId, @PathParam("cellId") CellId cellId, MembershipRequest request) {
        commands.send(
                new RemoveCell(studyId, cellId, Occurred.at(request.occurredAt())), Reason.required(request.reason()));
        return answer(studyId);
    }

    private Response answer(StudyId studyId) {
        Studies.Versioned study = studies.get(studyId);
        return Answers.record(study.card(), study.version());
    }
}
