package org.provolt.formats.neware;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.RowBlock;

/// Records whose voltage and current stand in `data.ndc`, their times and charges in `data_runInfo.ndc`, their steps in
/// `data_step.ndc`: read side by side.
final class SplitRecords implements NdaxRecords {

    static final int RECORD_BYTES = 8;

    private final NdcFile data;
    private final NdcVersion version;
    private final RecordClock clock;
    private final RunTimes times;
    private final Optional<StepList> steps;
    private double volt;
    private double milliampere;
    private long rows;
    private boolean ended;
    private boolean known = true;

    SplitRecords(NdcFile data, NdcVersion version, RunTimes times, Optional<StepList> steps, Repairs repairs) {
        this.data = data.entriesOf(RECORD_BYTES);
        this.version = version;
        this.times = times;
        this.clock = new RecordClock(times, repairs);
        this.steps = steps;
    }

    @Override
    public List<String> names() {
        List<String> always = List.of(
                NewareColumn.DATA_POINT,
                NewareColumn.VOLTAGE,
                NewareColumn.CURRENT,
                NewareColumn.STEP_NUMBER,
                NewareColumn.STEP_TIME,
                NewareColumn.UTC,
                NewareColumn.CHARGED,
                NewareColumn.DISCHARGED,
                NewareColumn.CHARGED_ENERGY,
                NewareColumn.DISCHARGED_ENERGY);
        List<String> ofSteps = List.of(NewareColumn.CYCLE_INDEX, NewareColumn.STEP_INDEX, NewareColumn.STEP_TYPE);
        return steps.isEmpty()
                ? always
                : java.util.stream.Stream.concat(always.stream(), ofSteps.stream())
                        .toList();
    }

    @Override
    public boolean next() {
        ended = ended || !data.next();
        if (ended) {
            return false;
        }
        volt = data.bytes().getFloat(data.at()) / version.perVolt();
        milliampere = data.bytes().getFloat(data.at() + 4) / version.perMilliampere();
        known = clock.to(number(), volt, milliampere, rows);
        if (!known) {
            ended = true;
            return false;
        }
        steps.ifPresent(list -> list.to(clock.step()));
        rows++;
        return true;
    }

    @Override
    public long number() {
        return data.number() + 1;
    }

    @Override
    public void write(RowBlock block) {
        block.set(0, (double) number());
        block.set(1, volt);
        block.set(2, milliampere);
        block.set(3, (double) clock.step());
        block.set(4, clock.second());
        block.set(5, clock.utcSecond());
        block.set(6, clock.chargedMah());
        block.set(7, clock.dischargedMah());
        block.set(8, clock.chargedMwh());
        block.set(9, clock.dischargedMwh());
        steps.ifPresent(list -> {
            block.set(10, list.cycle());
            block.set(11, list.stepIndex());
            block.set(12, list.type());
        });
    }

    @Override
    public Optional<String> brokenOff() {
        clock.noteRest(rows);
        if (!known) {
            return Optional.of(RunTimes.NAME + " tells of no time from record " + rows + " on.");
        }
        return data.isBroken() ? Optional.of("data.ndc breaks off after " + rows + " records.") : Optional.empty();
    }

    @Override
    public AcquisitionStart start() {
        return clock.first()
                .map(first -> NewareNda.start(NewareColumn.UTC, first.utcSecond() - first.second()))
                .orElseGet(AcquisitionStart.NotTold::new);
    }

    @Override
    public void close() {
        data.close();
        times.close();
        steps.ifPresent(StepList::close);
    }
}
