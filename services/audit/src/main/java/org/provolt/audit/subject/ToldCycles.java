package org.provolt.audit.subject;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.FactNumber;
import org.provolt.audit.Rows;
import org.provolt.contracts.Fact;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.contracts.metrics.QuotationFact;
import org.provolt.contracts.metrics.RegimeJudged;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;
import org.provolt.kernel.SpectrumId;

/// Every telling of each cycle, each spectrum and each segmentation, by metrics' number. A result is current from a
/// telling that holds it
/// to the next one
/// that does not.
@Singleton
public class ToldCycles {

    /// What is held against the charge has tellings of its own.
    private static final String CLOSURE = " volume-closure";

    private final EntityManager entityManager;

    ToldCycles(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(FactNumber number, Fact fact) {
        if (fact instanceof MetricsFact told) {
            switch (told) {
                case CycleMeasured cycle -> add(number, cycle.runId(), cycle.cycle(), null);
                case SpectrumFitted spectrum -> add(number, spectrum.runId(), 0, spectrum.spectrumId());
                case DepositMeasured deposit -> add(number, segmented(deposit.imageId(), deposit.segmentationId()));
                case VolumeClosureMeasured closure ->
                    add(number, segmented(closure.imageId(), closure.segmentationId()) + CLOSURE);
                case CycleWithdrawn cycle -> add(number, cycle.runId(), cycle.cycle(), null);
                case FitWithdrawn spectrum -> add(number, spectrum.runId(), 0, spectrum.spectrumId());
                case QuotationFact quotation -> {
                    // What a study quotes makes no result current or not.
                }
                case RegimeJudged verdict -> {
                    // Nor does what somebody says of a run.
                }
                case DepositWithdrawn image -> add(number, segmented(image.imageId(), image.segmentationId()));
                case VolumeClosureWithdrawn image ->
                    add(number, segmented(image.imageId(), image.segmentationId()) + CLOSURE);
            }
        }
    }

    /// Metrics' numbers of the tellings that hold a result, and of those that followed one directly, in order.
    public List<Long> tellingsOf(String resultId) {
        return Rows.of(entityManager.createNativeQuery("""
                        with held as (
                          select c.number, c.run_id, c.cycle, c.spectrum_id
                          from trail_entry t join told_cycle c on t.service = 'metrics' and c.number = t.number
                          where t.records = 'results' and t.record_id = ?1),
                        next as (
                          select (select min(n.number) from told_cycle n
                                  where n.run_id = h.run_id and n.cycle = h.cycle
                                    and n.spectrum_id is not distinct from h.spectrum_id and n.number > h.number) as number
                          from held h)
                        select number from held
                        union select number from next where number is not null
                        order by number""", Long.class).setParameter(1, resultId), Long.class);
    }

    /// A segmentation stands in for the run that an image has not: the automatic one by the image's identity.
    private static String segmented(ImageId imageId, @Nullable SegmentationId segmentationId) {
        return segmentationId == null ? imageId.toString() : segmentationId.toString();
    }

    private void add(FactNumber number, String segmentation) {
        ToldCycle row = new ToldCycle();
        row.number = number.number();
        row.runId = segmentation;
        entityManager.persist(row);
    }

    private void add(FactNumber number, RunId runId, int cycle, @Nullable SpectrumId spectrum) {
        ToldCycle told = new ToldCycle();
        told.number = number.number();
        told.runId = runId.toString();
        told.cycle = cycle;
        told.spectrumId = spectrum == null ? null : spectrum.toString();
        entityManager.persist(told);
    }
}
