package org.provolt.portal.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/auth, keycloak",
        "/auth/realms/provolt/account, keycloak",
        "/api/v1/cells, cell-build",
        "/api/v1/cells/7, cell-build",
        "/api/v1/cells/7/corrections, cell-build",
        "/api/v1/cells/7/retirement, cell-build",
        "/api/v1/cells/7/label.svg, cell-build",
        "/api/v1/cells/7/pressure, pressure",
        "/api/v1/cells/7/trail, audit",
        "/api/v1/lots, cell-build",
        "/api/v1/studies/7/cells/8, cell-build",
        "/api/v1/studies/7/comparison, metrics",
        "/api/v1/studies/7/quotations, metrics",
        "/api/v1/studies/7/versions, metrics",
        "/api/v1/fixtures/7/calibrations, pressure",
        "/api/v1/pressure-settings, pressure",
        "/api/v1/pressure-settings/7/withdrawal, pressure",
        "/api/v1/instruments, cycling",
        "/api/v1/instruments/7, cycling",
        "/api/v1/runs, cycling",
        "/api/v1/runs/7, cycling",
        "/api/v1/runs/7/samples, cycling",
        "/api/v1/spectra/7/corrections, cycling",
        "/api/v1/runs/7/series, cycling",
        "/api/v1/runs/7/completion, cycling",
        "/api/v1/runs/7/gap-acceptance, cycling",
        "/api/v1/runs/7/cycles, metrics",
        "/api/v1/runs/7/summary, metrics",
        "/api/v1/runs/7/trail, audit",
        "/api/v1/images, imaging",
        "/api/v1/images/7/content, imaging",
        "/api/v1/images/7/segmentations, imaging",
        "/api/v1/images/7/morphology, metrics",
        "/api/v1/images/7/deposits, metrics",
        "/api/v1/images/7/pores, metrics",
        "/api/v1/runs/7/regime-verdicts, metrics",
        "/api/v1/images/7/heights, metrics",
        "/api/v1/images/7/profile, metrics",
        "/api/v1/studies/7/deposits, metrics",
        "/api/v1/images/7/outlines, metrics",
        "/api/v1/images/7/thresholds, metrics",
        "/api/v1/images/7/trail, audit",
        "/api/v1/results, metrics",
        "/api/v1/results/7, metrics",
        "/api/v1/results/7/provenance, audit",
        "/api/v1/results/7/trail, audit",
        "/api/v1/trail, audit",
        "/api/v1/log/checkpoint, audit",
        "/api/v1/imports, instrument-gateway",
        "/api/v1/imports/7, instrument-gateway",
        "/api/v1/imports/7/withdrawal, instrument-gateway",
        "/api/v1/imports/7/trail, audit",
        "/api/v1/rejections/7/retry, instrument-gateway",
        "/api/v1/uploads, instrument-gateway",
        "/api/v1/uploads/7/copies, instrument-gateway",
        "/api/v1/operations/cell-build/lanes, cell-build",
        "/api/v1/operations/pressure/lanes, pressure",
        "/api/v1/operations/cycling/lanes, cycling",
        "/api/v1/operations/imaging/lanes, imaging",
        "/api/v1/operations/metrics/lanes, metrics",
        "/api/v1/operations/audit/lanes, audit",
        "/api/v1/operations/instrument-gateway/lanes, instrument-gateway",
    })
    void aPathLeadsToWhoKeepsItsRecords(String path, String service) {
        assertThat(Routes.of(path)).map(Route::upstream).map(Upstream::label).contains(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/authority",
                "/api/v1",
                "/api/v1/",
                "/api/v1/cellars",
                "/api/v2/cells",
                "/api/v1/trail/7",
                "/api/v1/kegs/7/samples",
                "/api/v1/operations/portal/lanes",
                "/q/health",
                "/q/openapi",
                "/realms/provolt",
            })
    void aPathThatNoLineNamesLeadsNowhere(String path) {
        assertThat(Routes.of(path)).isEmpty();
    }

    @Test
    void noLineStandsInTheShadeOfAnEarlierOne() {
        assertThat(Routes.TABLE)
                .allSatisfy(route -> assertThat(Routes.of(example(route))).contains(route));
    }

    @Test
    void onlyTheDoorForFilesTakesFiles() {
        assertThat(Routes.TABLE)
                .filteredOn(route -> route.bodyLimitBytes() > Route.PIECE_BYTES)
                .extracting(route -> route.pattern().toString())
                .containsExactly("/api/v1/imports");
    }

    private static String example(Route route) {
        return route.pattern().toString().replace("/**", "/x/y/z");
    }
}
