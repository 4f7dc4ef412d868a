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
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// What the deposit looks like in an image.
@Produces(MediaType.APPLICATION_JSON)
@Path("/images/{imageId}")
class MorphologyResource {

    private final Morphologies morphologies;

    MorphologyResource(Morphologies morphologies) {
        this.morphologies = morphologies;
    }

    /// By the newest segmentation of a person, else the automatic one.
    ///
    /// @param segmentation another: its identity, or `automatic`
    @GET
    @Path("/morphology")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ImageMorphology morphology(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("segmentation_id") @Nullable WantedSegmentation segmentation) {
        return morphologies.of(imageId, segmentation);
    }

    /// Every deposit that was counted.
    @GET
    @Path("/deposits")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response deposits(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("segmentation_id") @Nullable WantedSegmentation segmentation,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer asked,
            @Context UriInfo uri) {
        int limit = ListPage.limit(asked);
        return ListPage.of(
                        morphologies.deposits(imageId, segmentation, place(ListPage.cursor(after)), limit + 1),
                        limit,
                        line -> Integer.toString(line.deposit()))
                .answer(uri);
    }

    /// Every pore of a micrograph.
    @GET
    @Path("/pores")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response pores(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("segmentation_id") @Nullable WantedSegmentation segmentation,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer asked,
            @Context UriInfo uri) {
        int limit = ListPage.limit(asked);
        return ListPage.of(
                        morphologies.pores(imageId, segmentation, place(ListPage.cursor(after)), limit + 1),
                        limit,
                        line -> Integer.toString(line.pore()))
                .answer(uri);
    }

    /// The edges of the deposits as they were counted; at another threshold where one is given.
    @GET
    @Path("/outlines")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ImageOutlines outlines(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("segmentation_id") @Nullable WantedSegmentation segmentation,
            @QueryParam("threshold_value") @Nullable Double threshold) {
        if (threshold != null && !Double.isFinite(threshold)) {
            throw Refused.malformed("bad-threshold", "threshold_value is a number in the values of the image.");
        }
        return morphologies.outlines(imageId, segmentation, threshold);
    }

    /// The coverage at every threshold, to the last digit what a segmentation by that value counts.
    @GET
    @Path("/thresholds")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ImageThresholds thresholds(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("segmentation_id") @Nullable WantedSegmentation segmentation) {
        return morphologies.thresholds(imageId, segmentation);
    }

    private static int place(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Math.max(0, Integer.parseInt(cursor));
        } catch (NumberFormatException notOurs) {
            Refused refused = Refused.malformed("bad-cursor", "after is no cursor of this list.");
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
