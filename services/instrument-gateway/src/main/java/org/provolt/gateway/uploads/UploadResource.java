package org.provolt.gateway.uploads;

import static org.provolt.servicekit.http.Roles.INSTRUMENT;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Caller;

/// The door for files that come in pieces. A whole one is then brought for a run by `POST /imports` with its digest.
@Produces(MediaType.APPLICATION_JSON)
@Path("/uploads")
@RolesAllowed({TECHNICIAN, INSTRUMENT})
class UploadResource {

    private final Uploads uploads;
    private final UploadLimits limits;
    private final Caller caller;

    UploadResource(Uploads uploads, UploadLimits limits, Caller caller) {
        this.uploads = uploads;
        this.limits = limits;
        this.caller = caller;
    }

    /// @param sha256    of all its bytes, hex
    /// @param fileBytes how many those are
    public record UploadBegin(
            @Nullable String sha256, @Nullable Long fileBytes) {}

    /// @param fromSha256 a file that the same account brought before
    /// @param offset     where the copied bytes begin, in both files
    /// @param bytes      how many are copied
    public record UploadCopy(
            @Nullable String fromSha256,
            @Nullable Long offset,
            @Nullable Long bytes) {}

    /// Says how many bytes are there already; nothing more happens when it is asked again.
    @POST
    @RolesAllowed({TECHNICIAN, INSTRUMENT})
    public UploadCard begin(@Nullable UploadBegin told) {
        UploadBegin begin = told == null ? new UploadBegin(null, null) : told;
        return uploads.begin(
                caller.subject(), Sha256Name.require(begin.sha256()), said(begin.fileBytes(), "/file_bytes"));
    }

    @GET
    @Path("/{sha256}")
    @RolesAllowed({TECHNICIAN, INSTRUMENT})
    public UploadCard get(@PathParam("sha256") String sha256) {
        return uploads.find(caller.subject(), sha256);
    }

    @PATCH
    @Path("/{sha256}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({TECHNICIAN, INSTRUMENT})
    public UploadCard append(
            @PathParam("sha256") String sha256, @HeaderParam("Upload-Offset") @Nullable Long offset, InputStream body)
            throws IOException {
        byte[] piece = body.readNBytes(UploadLimits.MOST_PIECE_BYTES + 1);
        limits.requirePiece(piece.length);
        return uploads.append(caller.subject(), sha256, said(offset, "Upload-Offset"), piece);
    }

    @POST
    @Path("/{sha256}/copies")
    @RolesAllowed({TECHNICIAN, INSTRUMENT})
    public UploadCard copy(@PathParam("sha256") String sha256, @Nullable UploadCopy told) {
        UploadCopy copy = told == null ? new UploadCopy(null, null, null) : told;
        return uploads.copy(
                caller.subject(),
                sha256,
                said(copy.offset(), "/offset"),
                Sha256Name.require(copy.fromSha256()),
                said(copy.bytes(), "/bytes"));
    }

    private static long said(@Nullable Long number, String where) {
        if (number == null || number < 0) {
            throw Refused.malformed("bad-number", where + " is to say a number of bytes.");
        }
        return number;
    }
}
