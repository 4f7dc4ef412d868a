package org.provolt.formats.neware;

import org.provolt.formats.reading.NumberType;

/// `data_step.ndc`: cycle, step of the protocol and its type, for each step that was begun, in order.
final class StepList implements AutoCloseable {

    static final String NAME = "data_step.ndc";

    private final NdcFile file;
    private long number;
    private boolean ended;

    StepList(NdcFile file) {
        this.file = file.entriesOf(NdcVersion.of(file, NAME).stepBytes());
    }

    /// Goes on to a step; numbers must not fall.
    void to(long wanted) {
        while (!ended && number < wanted) {
            ended = !file.next();
            number++;
        }
    }

    /// BTSDA's count, from 1; not given where the list ends before.
    double cycle() {
        return ended ? Double.NaN : NumberType.U4.read(file.bytes(), file.at()) + 1;
    }

    double stepIndex() {
        return ended ? Double.NaN : NumberType.U4.read(file.bytes(), file.at() + 4);
    }

    double type() {
        return ended ? Double.NaN : NumberType.U1.read(file.bytes(), file.at() + 24);
    }

    @Override
    public void close() {
        file.close();
    }
}
