package org.provolt.metrics.domain;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.contracts.metrics.VolumeClosureMeasured;

/// What can be asked of a volume closure.
public sealed interface ClosureCommand {

    /// Tell what was measured.
    record TellClosure(@TargetAggregateIdentifier ClosureId closureId, VolumeClosureMeasured measured)
            implements ClosureCommand {

        public TellClosure(VolumeClosureMeasured measured) {
            this(ClosureId.of(measured), measured);
        }
    }
}
