package org.provolt.portal.route;

import static org.provolt.portal.route.Route.to;
import static org.provolt.portal.route.Upstream.AUDIT;
import static org.provolt.portal.route.Upstream.CELL_BUILD;
import static org.provolt.portal.route.Upstream.CYCLING;
import static org.provolt.portal.route.Upstream.IMAGING;
import static org.provolt.portal.route.Upstream.INSTRUMENT_GATEWAY;
import static org.provolt.portal.route.Upstream.KEYCLOAK;
import static org.provolt.portal.route.Upstream.METRICS;
import static org.provolt.portal.route.Upstream.PRESSURE;

import java.util.List;
import java.util.Optional;

/// Which path leads where. The first line that fits decides, so the special ones stand above the general ones.
/// A path that no line names leads nowhere: the portal is not an open proxy.
public final class Routes {

    static final List<Route> TABLE = List.of(
            to(KEYCLOAK, "/auth/**"),

            // What the audit says about anybody's records.
            to(AUDIT, "/api/v1/trail"),
            to(AUDIT, "/api/v1/{records}/{id}/trail"),
            to(AUDIT, "/api/v1/results/{result_id}/provenance"),
            to(AUDIT, "/api/v1/log/**"),

            // What one service knows about another's records.
            to(PRESSURE, "/api/v1/cells/{cell_id}/pressure"),
            to(METRICS, "/api/v1/runs/{run_id}/cycles"),
            to(METRICS, "/api/v1/runs/{run_id}/summary"),
            to(METRICS, "/api/v1/runs/{run_id}/regime-verdicts"),
            to(METRICS, "/api/v1/runs/{run_id}/curves"),
            to(METRICS, "/api/v1/runs/{run_id}/spectra"),
            to(METRICS, "/api/v1/{records}/{id}/impact"),
            to(METRICS, "/api/v1/images/{image_id}/morphology"),
            to(METRICS, "/api/v1/images/{image_id}/deposits"),
            to(METRICS, "/api/v1/images/{image_id}/pores"),
            to(METRICS, "/api/v1/images/{image_id}/outlines"),
            to(METRICS, "/api/v1/images/{image_id}/thresholds"),
            to(METRICS, "/api/v1/images/{image_id}/heights"),
            to(METRICS, "/api/v1/images/{image_id}/profile"),
            to(METRICS, "/api/v1/studies/{study_id}/comparison"),
            to(METRICS, "/api/v1/studies/{study_id}/by-cycle"),
            to(METRICS, "/api/v1/studies/{study_id}/regime-map"),
            to(METRICS, "/api/v1/studies/{study_id}/deposits"),
            to(METRICS, "/api/v1/studies/{study_id}/quotations"),
            to(METRICS, "/api/v1/studies/{study_id}/versions"),

            // How each service is, for whoever runs the house.
            to(CELL_BUILD, "/api/v1/operations/cell-build/**"),
            to(PRESSURE, "/api/v1/operations/pressure/**"),
            to(CYCLING, "/api/v1/operations/cycling/**"),
            to(IMAGING, "/api/v1/operations/imaging/**"),
            to(METRICS, "/api/v1/operations/metrics/**"),
            to(AUDIT, "/api/v1/operations/audit/**"),
            to(INSTRUMENT_GATEWAY, "/api/v1/operations/instrument-gateway/**"),

            // Each service's own records.
            to(CELL_BUILD, "/api/v1/cells/**"),
            to(CELL_BUILD, "/api/v1/lots/**"),
            to(CELL_BUILD, "/api/v1/studies/**"),
            to(PRESSURE, "/api/v1/fixtures/**"),
            to(PRESSURE, "/api/v1/pressure-settings/**"),
            to(CYCLING, "/api/v1/instruments/**"),
            to(CYCLING, "/api/v1/runs/**"),
            to(CYCLING, "/api/v1/spectra/**"),
            to(IMAGING, "/api/v1/images/**"),
            to(METRICS, "/api/v1/results/**"),
            to(INSTRUMENT_GATEWAY, "/api/v1/imports").takingFiles(),
            to(INSTRUMENT_GATEWAY, "/api/v1/imports/**"),
            to(INSTRUMENT_GATEWAY, "/api/v1/uploads/**").takingPieces(),
            to(INSTRUMENT_GATEWAY, "/api/v1/rejections/**"),
            to(INSTRUMENT_GATEWAY, "/api/v1/formats"),
            to(INSTRUMENT_GATEWAY, "/api/v1/table-heads"));

    private Routes() {}

    /// @param path in its plain form, see [PlainPath]
    public static Optional<Route> of(String path) {
        return TABLE.stream().filter(route -> route.pattern().matches(path)).findFirst();
    }
}
