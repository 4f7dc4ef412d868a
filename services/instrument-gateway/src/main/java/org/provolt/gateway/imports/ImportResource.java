package org.provolt.gateway.imports;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.INSTRUMENT;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.provolt.blobs.Blob;
import org.provolt.blobs.BlobStore;
import org.provolt.gateway.NumberCursor;
import org.provolt.gateway.images.ImageBrought;
import org.provolt.gateway.images.ImageImportCard;
import org.provolt.gateway.images.ImageImports;
import org.provolt.gateway.known.KnownRuns;
import org.provolt.gateway.uploads.Uploads;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.Caller;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Reason;

/// The one door for files, and how far each is. An instrument sees only what it brought itself.
@Produces(MediaType.APPLICATION_JSON)
@Path("/imports")
class ImportResource {

    private final KnownRuns runs;
    private final BlobStore blobs;
    private final Uploads uploads;
    private final ImportDesk desk;
    private final ReadingAgain again;
    private final NewWork work;
    private final Imports imports;
    private final ImportProgress progress;
    private final ImageDoor images;
    private final ImageImports imageImports;
    private final Caller caller;

    ImportResource(
            KnownRuns runs,
            BlobStore blobs,
            Uploads uploads,
            ImportDesk desk,
            ReadingAgain again,
            NewWork work,
            Imports imports,
            ImportProgress progress,
            ImageDoor images,
            ImageImports imageImports,
            Caller caller) {
        this.runs = runs;
        this.blobs = blobs;
        this.uploads = uploads;
        this.desk = desk;
        this.again = again;
        this.work = work;
        this.imports = imports;
        this.progress = progress;
        this.images = images;
        this.imageImports = imageImports;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({TECHNICIAN, INSTRUMENT})
    public Response receive(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("run_id") @Nullable String runId,
            @RestForm("stage") @Nullable String stage,
            @RestForm("mapping") @Nullable String mapping,
            @RestForm("test") @Nullable String test,
            @RestForm("cell_id") @Nullable String cellId,
            @RestForm("modality") @Nullable String modality,
            @RestForm("pixel_size_um") @Nullable String pixelSizeUm,
            @RestForm("acquired_at") @Nullable String acquiredAt,
            @RestForm("time_zone") @Nullable String timeZone) {
        if (cellId != null && !cellId.isBlank() && (runId == null || runId.isBlank())) {
            return images.receive(
                    file,
                    ImageBrought.of(
                            cellId, stage, modality, pixelSizeUm, new ImageBrought.Taken(acquiredAt, timeZone)));
        }
        Arrival arrival = Arrival.of(file, runId, stage, mapping, test);
        runs.await(arrival.runId());
        Blob blob = blobs.keep(arrival.bytes());
        Response answer = desk.receive(arrival.brought(), blob);
        work.announce();
        return answer;
    }

    /// A file whose bytes came before, in pieces or for another run.
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({TECHNICIAN, INSTRUMENT})
    public Response receive(@Nullable UploadedFile told) {
        UploadedFile said = told == null ? new UploadedFile(null, null, null, null, null, null) : told;
        Brought file = said.checked();
        runs.await(file.runId());
        Blob blob = uploads.take(caller.subject(), said.digest());
        Response answer = desk.receive(file, blob);
        uploads.taken(caller.subject(), said.digest());
        work.announce();
        return answer;
    }

    /// Files of runs, or with `cell_id` the images of a cell.
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN, INSTRUMENT})
    public Response list(
            @QueryParam("run_id") @Nullable RunId runId,
            @QueryParam("cell_id") @Nullable CellId cellId,
            @QueryParam("state") @Nullable ImportState state,
            @QueryParam("q") @Nullable String text,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        if (cellId != null) {
            return imageImports
                    .list(cellId, ownOnly(), NumberCursor.before(after), ListPage.limit(limit))
                    .answer(uri);
        }
        Imports.Asked asked = new Imports.Asked(runId, state, text, ownOnly());
        return imports.list(asked, NumberCursor.before(after), ListPage.limit(limit))
                .answer(uri);
    }

    @GET
    @Path("/{importId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN, INSTRUMENT})
    public Response get(@PathParam("importId") ImportId importId) {
        Optional<ImageImportCard> image = imageImports.find(importId, ownOnly());
        Object card = image.isPresent() ? image.get() : imports.get(importId, ownOnly());
        return Response.ok(card).build();
    }

    /// The first lines of a file that is text, for whoever makes a mapping of its columns.
    @GET
    @Path("/{importId}/head")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public FirstLines head(@PathParam("importId") ImportId importId) {
        return FirstLines.of(blobs.file(imports.get(importId, null).fileSha256()));
    }

    @GET
    @Blocking
    @Path("/{importId}")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN, INSTRUMENT})
    public Multi<OutboundSseEvent> follow(@PathParam("importId") ImportId importId) {
        if (imageImports.find(importId, ownOnly()).isEmpty()) {
            imports.get(importId, ownOnly());
        }
        return progress.of(importId);
    }

    /// 202: what the file told will be taken back. Its bytes stay, and can be brought again as another import.
    @POST
    @Path("/{importId}/withdrawal")
    @RolesAllowed(TECHNICIAN)
    public Response withdraw(@PathParam("importId") ImportId importId, @Nullable WithdrawalRequest request) {
        imports.get(importId, ownOnly());
        Response answer = again.withdraw(importId, Reason.required(request == null ? null : request.reason()));
        work.announce();
        return answer;
    }

    record WithdrawalRequest(@Nullable String reason) {}

    private @Nullable String ownOnly() {
        return caller.origin().role().equals(INSTRUMENT) ? caller.subject() : null;
    }
}
