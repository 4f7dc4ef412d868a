package org.provolt.contracts.metrics;

import org.provolt.contracts.Fact;

/// A fact of metrics.
public sealed interface MetricsFact extends Fact
        permits ResultsTold,
                CycleWithdrawn,
                FitWithdrawn,
                DepositWithdrawn,
                VolumeClosureWithdrawn,
                QuotationFact,
                RegimeJudged {}
