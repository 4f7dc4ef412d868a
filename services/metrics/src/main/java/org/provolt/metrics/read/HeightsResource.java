package org.provolt.metrics.read;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Refused;

/// A height map to look at, above the ground that the newest segmentation of a person, else the automatic one, found.
@Path("/images/{imageId}")
class HeightsResource {

    private static final int MOST_BLOCKS = 512;

    private final Morphologies morphologies;

    HeightsResource(Morphologies morphologies) {
        this.morphologies = morphologies;
    }

    /// @param blocks so many on the longer side at most
    @GET
    @Path("/heights")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ImageHeights heights(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("segmentation_id") @Nullable WantedSegmentation segmentation,
            @QueryParam("blocks") @DefaultValue("256") int blocks) {
        if (blocks < 1 || blocks > MOST_BLOCKS) {
            throw Refused.malformed("bad-blocks", "blocks is 1 to " + MOST_BLOCKS + ".");
        }
        return morphologies.heights(imageId, segmentation, blocks);
    }

    /// At most 4,096 points.
    @GET
    @Path("/profile")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public ImageProfile profile(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("segmentation_id") @Nullable WantedSegmentation segmentation,
            @BeanParam ProfileLine line) {
        return morphologies.profile(imageId, segmentation, line);
    }

    @GET
    @Path("/profile")
    @Produces("text/csv;qs=0.5")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public String profileCsv(
            @PathParam("imageId") ImageId imageId,
            @QueryParam("segmentation_id") @Nullable WantedSegmentation segmentation,
            @BeanParam ProfileLine line) {
        return morphologies.profile(imageId, segmentation, line).csv();
    }
}
