package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
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
    void on(SpectrumRecorded event, @SequenceNumber long sequence) {
        spectra.note(event);
        spectra.moved(event.spectrumId(), sequence);
        if (event.source() != null) {
            spectra.noteSource(event.spectrumId(), event.source().importId());
        }
    }

    @EventHandler
    void on(SpectrumConfirmed event, @SequenceNumber long sequence) {
        spectra.moved(event.spectrumId(), sequence);
        spectra.noteSource(event.spectrumId(), event.source().importId());
    }

    @EventHandler
    void on(SpectrumStageStated event, @SequenceNumber long sequence) {
        spectra.stated(event);
        spectra.moved(event.spectrumId(), sequence);
    }

    @EventHandler
    void on(SpectrumWithdrawn event, @SequenceNumber long sequence) {
        spectra.moved(event.spectrumId(), sequence);
        spectra.withdraw(event.spectrumId());
    }
}
