package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import org.provolt.contracts.instrument.ImportWithdrawal;
import org.provolt.cycling.domain.SeriesCommand.WithdrawSeries;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.cycling.domain.SpectrumCommand.WithdrawSpectrum;
import org.provolt.cycling.read.RunSeries;
import org.provolt.cycling.read.RunSpectra;
import org.provolt.cycling.read.Runs;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SpectrumId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Reason;
import org.provolt.servicekit.messages.Message;

/// Takes back what a file told, when the gateway says so. Told again it changes nothing.
@Singleton
class WithdrawalIntake {

    private final Runs runs;
    private final RunSeries series;
    private final RunSpectra spectra;
    private final Commands commands;

    WithdrawalIntake(Runs runs, RunSeries series, RunSpectra spectra, Commands commands) {
        this.runs = runs;
        this.series = series;
        this.spectra = spectra;
        this.commands = commands;
    }

    /// Every series that the file gave records of.
    void takeSeries(Message message) {
        ImportWithdrawal withdrawal = read(message);
        for (String seriesId : series.givenBy(withdrawal.runId(), withdrawal.importId())) {
            commands.send(
                    new WithdrawSeries(
                            SeriesStreamId.of(withdrawal.runId(), seriesId),
                            withdrawal.runId(),
                            seriesId,
                            withdrawal.importId(),
                            BatchMessage.occurredAt(message)),
                    withdrawal.reason());
        }
    }

    /// Every spectrum that no other file tells.
    void takeSpectra(Message message) {
        ImportWithdrawal withdrawal = read(message);
        for (SpectrumId spectrumId : spectra.toldBy(withdrawal.runId(), withdrawal.importId())) {
            if (spectra.dropSource(spectrumId, withdrawal.importId())) {
                commands.send(
                        new WithdrawSpectrum(
                                spectrumId,
                                withdrawal.runId(),
                                withdrawal.importId(),
                                BatchMessage.occurredAt(message)),
                        withdrawal.reason());
            }
        }
    }

    private ImportWithdrawal read(Message message) {
        ImportWithdrawal withdrawal = BatchMessage.as(ImportWithdrawal.class, message);
        if (withdrawal.runId() == null || withdrawal.importId() == null) {
            throw Refused.malformed("malformed", "The withdrawal names no run or no import.");
        }
        Reason.required(withdrawal.reason());
        BatchMessage.requireKey(message, withdrawal.runId());
        BatchMessage.requireReader(message);
        runs.lock(withdrawal.runId());
        return withdrawal;
    }
}
