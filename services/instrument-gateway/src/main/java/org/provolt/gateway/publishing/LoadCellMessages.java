package org.provolt.gateway.publishing;

import static org.provolt.contracts.instrument.InstrumentTopics.PRESSURE;
import static org.provolt.contracts.instrument.InstrumentTopics.PRESSURE_TYPE;
import static org.provolt.contracts.instrument.InstrumentTopics.WITHDRAWAL_TYPE;

import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.instrument.ReadingsWithdrawal;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.servicekit.messages.Seal;

/// A file's columns of load cells as messages for the pressures' topic, key = the fixture. The same readings always
/// make the same message with the same id.
public final class LoadCellMessages {

    private final Bringing bringing;
    private final BroughtMessages messages;

    public LoadCellMessages(Bringing bringing, Seal seal, String topicPrefix) {
        this.bringing = bringing;
        this.messages = new BroughtMessages(bringing, seal, topicPrefix);
    }

    /// @param quantity `load_cell_volt` or `surface_pressure_pa`
    /// @param record   index of the first of them in its series
    public SampleMessage readings(
            FixtureId fixtureId,
            SampleSource source,
            long record,
            double[] unixSecond,
            String quantity,
            double[] values) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.UNIX_TIME, unixSecond);
        columns.put(quantity, values);
        byte[] data =
                BroughtMessages.bytes(new LoadCellMessage(fixtureId, Columns.of(columns), source, bringing.reading()));
        return messages.message(
                PRESSURE, fixtureId.toString(), PRESSURE_TYPE, "readings/" + fixtureId + "/" + record, data, 0);
    }

    /// Takes back what was told before this reading.
    public SampleMessage withdrawal(FixtureId fixtureId, String reason) {
        byte[] data = BroughtMessages.bytes(
                new ReadingsWithdrawal(fixtureId, bringing.importId(), bringing.reading() - 1, reason));
        return messages.message(
                PRESSURE, fixtureId.toString(), WITHDRAWAL_TYPE, "withdrawal/readings/" + fixtureId, data, 0);
    }
}
