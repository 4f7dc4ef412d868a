package org.provolt.metrics.study;

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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.quotation.MetricVersion;
import org.provolt.metrics.quotation.Quotations;
import org.provolt.metrics.quotation.Quoted;
import org.provolt.metrics.spectrum.FixedModel;

/// How the versions of a metric differ in a study's cells.
@Produces(MediaType.APPLICATION_JSON)
@Path("/studies/{studyId}/versions")
class VersionsResource {

    private static final Quoted ALL = new Quoted(Map.of());

    private final StudyRuns runs;
    private final Quotations quotations;

    VersionsResource(StudyRuns runs, Quotations quotations) {
        this.runs = runs;
        this.quotations = quotations;
    }

    /// @param metric one that is told by several versions: `nucleation_overpotential_volt`, or
    ///               `charge_transfer_resistance_ohm_cm2` by its models
    /// @param one    version that differences are told against; the first unless told
    /// @param other  the last unless told
    /// @param stage  of spectra those of this stage alone
    @GET
    @RolesAllowed({TECHNICIAN, SCIENTIST, AUDITOR, ADMIN})
    public VersionsCompared compare(
            @PathParam("studyId") StudyId studyId,
            @QueryParam("metric") @Nullable String metric,
            @QueryParam("one") @Nullable String one,
            @QueryParam("other") @Nullable String other,
            @QueryParam("stage") @Nullable String stage) {
        if (metric == null) {
            throw Refused.malformed("metric-required", "Say with metric what is compared.");
        }
        List<HeardRun> compared = runs.of(studyId);
        List<MetricVersion> versions = MetricVersion.of(metric);
        MetricVersion first = chosen(one, versions, versions.getFirst());
        MetricVersion second = chosen(other, versions, versions.getLast());
        return new VersionsCompared(
                studyId,
                metric,
                Units.of(metric),
                versions,
                quotations.quotedBy(studyId).of(metric).orElse(null),
                first,
                second,
                compared.stream()
                        .map(run -> FixedModel.isResistance(metric)
                                ? VersionDifference.ofSpectra(run, runs.spectraOf(run, stage), first, second)
                                : VersionDifference.ofCycles(
                                        run, runs.cyclesOf(run, ALL).cycles(), metric, first, second))
                        .toList());
    }

    private static MetricVersion chosen(@Nullable String asked, List<MetricVersion> versions, MetricVersion usual) {
        return versions.stream()
                .filter(version -> asked == null
                        ? version.equals(usual)
                        : version.version().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refused.malformed("unknown-version", "There is no version " + asked + "."));
    }
}
