package org.provolt.cellbuild.label;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.cellbuild.read.CellCards;
import org.provolt.kernel.CellId;

/// A cell's label to print.
@Path("/cells")
class LabelResource {

    private final CellCards cards;
    private final String origin;

    LabelResource(CellCards cards, @ConfigProperty(name = "provolt.origin") String origin) {
        this.cards = cards;
        this.origin = origin;
    }

    @GET
    @Path("/{cellId}/label.svg")
    @Produces("image/svg+xml")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public String svg(@PathParam("cellId") CellId cellId) {
        return label(cellId).svg();
    }

    @GET
    @Path("/{cellId}/label.png")
    @Produces("image/png")
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public byte[] png(@PathParam("cellId") CellId cellId) {
        return label(cellId).png();
    }

    private CellLabel label(CellId cellId) {
        String name = cards.get(cellId).card().build().label();
        return new CellLabel(QrCode.of(origin + "/cells/" + cellId), name);
    }
}
