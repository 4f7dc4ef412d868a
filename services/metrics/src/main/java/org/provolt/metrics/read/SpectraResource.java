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
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.metrics.spectrum.FixedModel;
import org.provolt.servicekit.http.ListPage;

/// A run's impedance spectra, with their fits.
@Produces(MediaType.APPLICATION_JSON)
@Path("/runs/{runId}/spectra")
class SpectraResource {

    private final RunCycles runs;
    private final RunSpectra spectra;

    SpectraResource(RunCycles runs, RunSpectra spectra) {
        this.runs = runs;
        this.spectra = spectra;
    }

    /// @param version of the charge-transfer resistance: the usual one, or by one model for all spectra, `1-randles`
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public Response list(
            @PathParam("runId") RunId runId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer asked,
            @QueryParam("version") @Nullable String version,
            @Context UriInfo uri) {
        runs.run(runId);
        if (version != null && !FixedModel.versions().contains(version)) {
            throw Refused.malformed("unknown-version", "version is one of " + FixedModel.versions() + ".");
        }
        int limit = ListPage.limit(asked);
        return ListPage.of(
                        spectra.after(runId, version, SpectrumCursor.of(ListPage.cursor(after)), limit + 1),
                        limit,
                        item -> SpectrumCursor.of(item).text())
                .answer(uri);
    }
}
