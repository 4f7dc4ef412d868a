package org.provolt.metrics.domain;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.contracts.metrics.DepositMeasured;

/// What can be asked of a segmented image.
public sealed interface DepositCommand {

    /// Tell what was measured.
    record TellDeposit(@TargetAggregateIdentifier DepositId depositId, DepositMeasured measured)
            implements DepositCommand {

        public TellDeposit(DepositMeasured measured) {
            this(DepositId.of(measured), measured);
        }
    }
}
