package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.conditions.Circumstances;
import org.provolt.metrics.conditions.LoadCellPressures;
import org.provolt.metrics.halfcycle.FoldState;
import org.provolt.metrics.heard.HeardFiles;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.read.SpectrumViews;
import org.provolt.metrics.result.SpectrumContent;
import org.provolt.metrics.result.SpectrumTelling;
import org.provolt.metrics.samples.RunSeries;
import org.provolt.metrics.spectrum.Fitting;
import org.provolt.metrics.spectrum.HeardSpectrum;
import org.provolt.metrics.spectrum.SpectrumTable;
import org.provolt.servicekit.http.Occurred;

/// Brings what is told of a run's spectra in line with what was heard: tells those that changed, no others.
@Singleton
class SpectrumSettling {

    private final SpectrumTable spectra;
    private final SpectrumStaging staging;
    private final Fitting fitting;
    private final HeardFiles files;
    private final SpectrumViews views;
    private final LoadCellPressures pressures;
    private final Telling told;
    private final AnalysisParameters parameters = AnalysisParameters.DEFAULTS;

    SpectrumSettling(
            SpectrumTable spectra,
            SpectrumStaging staging,
            Fitting fitting,
            HeardFiles files,
            SpectrumViews views,
            LoadCellPressures pressures,
            Telling told) {
        this.spectra = spectra;
        this.staging = staging;
        this.fitting = fitting;
        this.files = files;
        this.views = views;
        this.pressures = pressures;
        this.told = told;
    }

    /// Whether a spectrum was measured in a time.
    boolean anyBetween(RunId runId, Instant from, Instant until) {
        return spectra.of(runId).stream()
                .map(HeardSpectrum::measuredAt)
                .anyMatch(at -> !at.isBefore(from) && !at.isAfter(until));
    }

    /// A spectrum whose stage cannot be said yet stays as it was told.
    ///
    /// @return whether some are left for another transaction
    boolean settle(HeardRun run, RunSeries series, FoldState state, Circumstances circumstances) {
        List<HeardSpectrum> heard = spectra.of(run.runId());
        Map<SpectrumId, String> standing = views.digests(run.runId());
        withdraw(run, standing.keySet(), heard);
        if (heard.isEmpty()) {
            return false;
        }
        SpectrumTelling telling = new SpectrumTelling(
                run.runId(),
                circumstances,
                pressures.of(run.runId()),
                files.of(run.runId()),
                parameters,
                Occurred.now());
        SpectrumStaging.OfRun stages = staging.of(run, series, state);
        Fitting.Round round = fitting.round();
        for (HeardSpectrum spectrum : heard) {
            stages.stage(spectrum)
                    .ifPresent(stage -> round.findings(spectrum.spectrumId())
                            .map(findings -> telling.tell(spectrum, stage, findings))
                            .filter(fitted ->
                                    !SpectrumContent.digest(fitted).equals(standing.get(spectrum.spectrumId())))
                            .ifPresent(told::tell));
        }
        return round.leftSome();
    }

    /// What was told of spectra that were taken back since.
    private void withdraw(HeardRun run, Set<SpectrumId> standing, List<HeardSpectrum> heard) {
        Set<SpectrumId> there = heard.stream().map(HeardSpectrum::spectrumId).collect(Collectors.toSet());
        standing.stream()
                .filter(spectrum -> !there.contains(spectrum))
                .sorted(Comparator.comparing(SpectrumId::toString))
                .forEach(spectrum -> told.withdraw(run.runId(), spectrum));
    }
}
