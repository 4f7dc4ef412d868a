package org.provolt.gateway.formats;

import static org.provolt.servicekit.http.Roles.ADMIN;
import static org.provolt.servicekit.http.Roles.AUDITOR;
import static org.provolt.servicekit.http.Roles.INSTRUMENT;
import static org.provolt.servicekit.http.Roles.SCIENTIST;
import static org.provolt.servicekit.http.Roles.TECHNICIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.provolt.formats.FormatCatalogue;
import org.provolt.formats.FormatDescription;

/// Which formats of instruments' files are read, in the readers' own words, and which are not.
@Produces(MediaType.APPLICATION_JSON)
@Path("/formats")
class FormatResource {

    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN, INSTRUMENT})
    public FormatList list() {
        return new FormatList(FormatCatalogue.ofRecords(), FormatCatalogue.ofSpectra(), FormatCatalogue.unsupported());
    }

    /// @param records     formats of cyclers' records
    /// @param spectra     formats of impedance spectra, which a file is held against first
    /// @param unsupported what is not read, and what to do instead
    record FormatList(
            List<FormatDescription> records,
            List<FormatDescription> spectra,
            List<FormatCatalogue.Unsupported> unsupported) {}
}
