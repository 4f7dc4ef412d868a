package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.contracts.cycling.SpectrumWithdrawn;
import org.provolt.metrics.samples.IndexRange;
import org.provolt.metrics.spectrum.SpectrumTable;

/// Spectra of runs as they were heard of, and the files behind them.
@Singleton
class HeardSpectra {

    private final SpectrumTable spectra;
    private final HeardFiles files;
    private final News news;

    HeardSpectra(SpectrumTable spectra, HeardFiles files, News news) {
        this.spectra = spectra;
        this.files = files;
        this.news = news;
    }

    void recorded(SpectrumRecorded spectrum, long version, String actor) {
        if (spectrum.source() != null) {
            IndexRange points = new IndexRange(0, spectrum.columns().size());
            files.gave(spectrum.runId(), spectrum.spectrumId().toString(), spectrum.source(), points, actor);
        }
        spectra.recorded(spectrum);
        spectra.stands(spectrum.spectrumId(), version, true);
        news.ofRecords(spectrum.runId());
    }

    void withdrawn(SpectrumWithdrawn spectrum, long version) {
        spectra.stands(spectrum.spectrumId(), version, false);
        news.ofRun(spectrum.runId());
    }

    void stated(SpectrumStageStated stated, long version) {
        spectra.stated(stated, version);
        news.ofRun(stated.runId());
    }

    void confirmed(SpectrumConfirmed spectrum, String actor) {
        files.confirmed(
                spectrum.runId(), spectrum.spectrumId().toString(), spectrum.source(), spectrum.points(), actor);
    }
}
