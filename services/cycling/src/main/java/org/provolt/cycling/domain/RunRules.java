package org.provolt.cycling.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.cycling.domain.RunCommand.StartRun;
import org.provolt.kernel.Require;

/// What a run must say of itself to be possible.
public final class RunRules {

    private static final Set<String> STEP_KINDS = Set.of("plate", "strip", "charge", "discharge", "rest", "ocv", "eis");

    private RunRules() {}

    public static void check(StartRun run) {
        Require require = new Require()
                .present(run.cellId(), "/cell_id")
                .present(run.cellConfiguration(), "/cell_configuration")
                .present(run.instrumentId(), "/instrument_id")
                .present(run.channel(), "/channel");
        protocol(run.protocol(), require);
        require.orRefuse();
    }

    private static void protocol(@Nullable Protocol protocol, Require require) {
        if (protocol == null) {
            return;
        }
        require.present(protocol.name(), "/protocol/name").present(protocol.steps(), "/protocol/steps");
        List<Protocol.Step> steps = protocol.steps() == null ? List.of() : protocol.steps();
        for (int place = 0; place < steps.size(); place++) {
            step(steps.get(place), "/protocol/steps/" + place, require);
        }
    }

    private static void step(Protocol.@Nullable Step step, String pointer, Require require) {
        require.present(step, pointer);
        if (step == null) {
            return;
        }
        require.that(
                        step.kind() != null && STEP_KINDS.contains(step.kind()),
                        pointer + "/kind",
                        "A step is plate, strip, charge, discharge, rest, ocv or eis.")
                .positive(step.currentDensityMaCm2(), pointer + "/current_density_ma_cm2")
                .positive(step.arealCapacityMahCm2(), pointer + "/areal_capacity_mah_cm2")
                .positive(step.durationSecond(), pointer + "/duration_second")
                .finite(step.untilVolt(), pointer + "/until_volt")
                .that(step.repeat() == null || step.repeat() > 0, pointer + "/repeat", "This must be above 0.");
    }
}
