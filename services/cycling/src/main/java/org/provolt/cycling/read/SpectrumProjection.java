package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import org.axonframework.eventhandling.EventHandler;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumWithdrawn;
import org.provolt.servicekit.events.Projection;

/// Keeps which spectra a run has, and which files told them.
@Singleton
class SpectrumProjection implements Projection {

    private final RunSpectra spectra;

    SpectrumProjection(RunSpectra spectra) {
        this.spectra = spectra;
    }

    @EventHandler
    void on(SpectrumRecorded event) {
        spectra.note(event);
        if (event.source() != null) {
            spectra.noteSource(event.spectrumId(), event.source().importId());
        }
    }

    @EventHandler
    void on(SpectrumConfirmed event) {
        spectra.noteSource(event.spectrumId(), event.source().importId());
    }

    @EventHandler
    void on(SpectrumWithdrawn event) {
        spectra.withdraw(event.spectrumId());
    }
}
