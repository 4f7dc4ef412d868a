package org.provolt.metrics.work;

import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.RunResultsTold;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.domain.CycleCommand.TellCycle;
import org.provolt.metrics.domain.CycleCommand.WithdrawCycle;
import org.provolt.metrics.domain.SpectrumCommand.TellSpectrum;
import org.provolt.metrics.domain.SpectrumCommand.WithdrawFit;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;

/// Where what was measured of a run goes: to the aggregates, which store and publish it; or, while results are rebuilt
/// beside the live ones, to the rebuilt views and nowhere else.
@Singleton
class Telling {

    /// Bound while results are rebuilt: no fact is stored or published then.
    static final ScopedValue<Consumer<RunResultsTold>> REBUILT = ScopedValue.newInstance();

    private final Commands commands;

    Telling(Commands commands) {
        this.commands = commands;
    }

    void tell(RunResultsTold results) {
        if (REBUILT.isBound()) {
            REBUILT.get().accept(results);
            return;
        }
        switch (results) {
            case CycleMeasured cycle -> commands.send(new TellCycle(cycle));
            case SpectrumFitted spectrum -> commands.send(new TellSpectrum(spectrum));
        }
    }

    void withdraw(RunId runId, int cycle) {
        requireLive();
        commands.send(new WithdrawCycle(runId, cycle, Occurred.now()));
    }

    void withdraw(RunId runId, SpectrumId spectrum) {
        requireLive();
        commands.send(new WithdrawFit(spectrum, runId, Occurred.now()));
    }

    /// What is rebuilt begins with nothing, and has nothing to take back.
    private static void requireLive() {
        if (REBUILT.isBound()) {
            throw new IllegalStateException("a rebuilt result was to be withdrawn");
        }
    }
}
