package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;
import org.provolt.servicekit.events.Projection;
import org.provolt.servicekit.trace.Traceparent;

/// Keeps the cycles', the spectra's and the deposits' views and the results' standing.
@Singleton
public class CycleProjection implements Projection {

    private final CycleViews cycles;
    private final SpectrumViews spectra;
    private final DepositViews deposits;
    private final ClosureViews closures;
    private final ResultTable results;

    CycleProjection(
            CycleViews cycles,
            SpectrumViews spectra,
            DepositViews deposits,
            ClosureViews closures,
            ResultTable results) {
        this.cycles = cycles;
        this.spectra = spectra;
        this.deposits = deposits;
        this.closures = closures;
        this.results = results;
    }

    @EventHandler
    public void on(
            CycleMeasured cycle,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Traceparent.NAME) @Nullable String traceparent) {
        cycles.told(cycle);
        results.told(cycle, recordedAt, Traceparent.of(traceparent));
    }

    @EventHandler
    public void on(
            SpectrumFitted spectrum,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Traceparent.NAME) @Nullable String traceparent) {
        spectra.told(spectrum);
        results.told(spectrum, recordedAt, Traceparent.of(traceparent));
    }

    @EventHandler
    void on(
            DepositMeasured deposit,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Traceparent.NAME) @Nullable String traceparent) {
        deposits.told(deposit);
        results.told(deposit, recordedAt, Traceparent.of(traceparent));
    }

    @EventHandler
    void on(
            VolumeClosureMeasured closure,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Traceparent.NAME) @Nullable String traceparent) {
        closures.told(closure);
        results.told(closure, recordedAt, Traceparent.of(traceparent));
    }

    @EventHandler
    void on(CycleWithdrawn cycle) {
        cycles.withdrawn(cycle);
        results.withdrawn(cycle);
    }

    @EventHandler
    void on(FitWithdrawn spectrum) {
        spectra.withdrawn(spectrum);
        results.withdrawn(spectrum);
    }

    @EventHandler
    void on(DepositWithdrawn image) {
        deposits.withdrawn(image);
        results.withdrawn(image);
    }

    @EventHandler
    void on(VolumeClosureWithdrawn image) {
        closures.withdrawn(image);
        results.withdrawn(image);
    }
}
