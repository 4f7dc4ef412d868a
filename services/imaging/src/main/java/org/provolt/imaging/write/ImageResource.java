package org.provolt.imaging.write;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.imaging.domain.ImageCommand.AskSegmentation;
import org.provolt.imaging.domain.ImageCommand.WithdrawImage;
import org.provolt.imaging.intake.Rasters;
import org.provolt.imaging.read.ImageCard;
import org.provolt.imaging.read.Images;
import org.provolt.imaging.read.Pictures;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SegmentationId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Answers;
import org.provolt.servicekit.http.ListPage;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.http.Write;

/// Images of cells; they come in by `POST /imports`.
@Produces(MediaType.APPLICATION_JSON)
@Path("/images")
class ImageResource {

    private final Commands commands;
    private final Images images;
    private final Rasters rasters;
    private final Pictures pictures;

    ImageResource(Commands commands, Images images, Rasters rasters, Pictures pictures) {
        this.commands = commands;
        this.images = images;
        this.rasters = rasters;
        this.pictures = pictures;
    }

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @QueryParam("cell_id") @Nullable CellId cellId,
            @QueryParam("stage") @Nullable String stage,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit,
            @Context UriInfo uri) {
        return images.list(cellId, stage, ListPage.cursor(after, UUID::fromString), ListPage.limit(limit))
                .answer(uri);
    }

    @GET
    @Path("/{imageId}")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response get(@PathParam("imageId") ImageId imageId) {
        return answer(imageId);
    }

    /// The file as it was brought; a browser is told to save it, not to look into it. With `as=png` a picture that a
    /// browser can show, its longer side at most `side` pixels.
    @GET
    @Path("/{imageId}/content")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, "image/png"})
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response content(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("as") @Nullable String form,
            @QueryParam("side") @Nullable Integer side) {
        ImageCard image = images.get(imageId).card();
        return switch (form) {
            case null -> file(image);
            case "png" ->
                Response.ok(pictures.png(image.rasterSha256(), side(side)), "image/png")
                        .build();
            default -> throw Refused.malformed("unknown-form", "An image comes as png, or without as= as its file.");
        };
    }

    private static int side(@Nullable Integer asked) {
        if (asked != null && (asked < 1 || asked > Pictures.SIDE)) {
            throw Refused.malformed("bad-side", "side is 1 to " + Pictures.SIDE + " pixels.");
        }
        return asked == null ? Pictures.SIDE : asked;
    }

    private Response file(ImageCard image) {
        String name = URLEncoder.encode(image.source().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return Response.ok(rasters.file(image.source().fileSha256()).toFile(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Write
    @Path("/{imageId}/segmentations")
    @RolesAllowed(SCIENTIST)
    public Response segment(@PathParam("imageId") ImageId imageId, SegmentationRequest request) {
        SegmentationId segmentationId =
                request.segmentationId() == null ? new SegmentationId(UUID.randomUUID()) : request.segmentationId();
        commands.send(
                new AskSegmentation(imageId, segmentationId, request.segmentation(), Occurred.at(request.occurredAt())),
                Reason.required(request.reason()));
        Images.Versioned image = images.get(imageId);
        return Answers.created("/images/" + imageId, image.card(), image.version());
    }

    /// Takes the image back: nothing is measured on it any more. Its file stays.
    @POST
    @Write
    @Path("/{imageId}/withdrawals")
    @RolesAllowed(TECHNICIAN)
    public Response withdraw(@PathParam("imageId") ImageId imageId, @Nullable WithdrawalRequest request) {
        String reason = Reason.required(request == null ? null : request.reason());
        commands.send(new WithdrawImage(imageId, Occurred.at(request == null ? null : request.occurredAt())), reason);
        Images.Versioned image = images.get(imageId);
        return Answers.created("/images/" + imageId, image.card(), image.version());
    }

    record WithdrawalRequest(
            @Nullable String reason, @Nullable Instant occurredAt) {}

    private Response answer(ImageId imageId) {
        Images.Versioned image = images.get(imageId);
        return Answers.record(image.card(), image.version());
    }
}
