package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.cycling.CurrentAccuracyStated;
import org.provolt.contracts.cycling.CyclingFact;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.SeriesWithdrawn;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.contracts.cycling.SpectrumWithdrawn;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Hears cycling: runs, their records and their spectra, and how accurate instruments are.
@Singleton
class CyclingLane implements Lane {

    private final HeardRuns runs;
    private final HeardRecords records;
    private final HeardSpectra spectra;
    private final HeardAccuracies accuracies;

    CyclingLane(HeardRuns runs, HeardRecords records, HeardSpectra spectra, HeardAccuracies accuracies) {
        this.runs = runs;
        this.records = records;
        this.spectra = spectra;
        this.accuracies = accuracies;
    }

    @Override
    public String name() {
        return "cycling";
    }

    @Override
    public List<String> topics() {
        return List.of("provolt.cycling.v1");
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }

    @Override
    public void handle(Message message) {
        message.fact().ifPresent(fact -> hear((CyclingFact) fact, message));
    }

    private void hear(CyclingFact fact, Message message) {
        String actor = message.origin().actor();
        switch (fact) {
            case RunStarted started -> runs.started(started, message.sequence(), actor);
            case RunCorrected corrected -> runs.corrected(corrected, message.sequence());
            case RunCompleted completed -> runs.ended(completed.runId(), true);
            case RunAborted aborted -> runs.ended(aborted.runId(), false);
            case SeriesOpened opened -> records.opened(opened, message.sequence());
            case SeriesAnchored anchored -> records.anchored(anchored, message.sequence());
            case SamplesRecorded samples -> records.recorded(samples, actor);
            case SeriesWithdrawn withdrawn -> records.withdrawn(withdrawn);
            case RepresentationKept representation -> records.represented(representation, actor);
            case RecordsMissing missing -> records.missing(missing);
            case GapAccepted accepted -> records.accepted(accepted);
            case SpectrumRecorded spectrum -> spectra.recorded(spectrum, message.sequence(), actor);
            case SpectrumConfirmed spectrum -> spectra.confirmed(spectrum, actor);
            case SpectrumStageStated stated -> spectra.stated(stated, message.sequence());
            case SpectrumWithdrawn spectrum -> spectra.withdrawn(spectrum, message.sequence());
            case InstrumentRegistered instrument -> accuracies.registered(instrument, message.sequence());
            case CurrentAccuracyStated stated -> accuracies.stated(stated, message.sequence());
            case LoadCellsWithdrawn withdrawn -> {
                // The gateway reads files again.
            }
            case LoadCellsMapped mapping -> {
                // As with mappings, the readings that it made tell.
            }
            case MappingSaved mapping -> {
                // The records that it made tell what counts.
            }
        }
    }
}
