package org.provolt.formats.neware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.RowBlock;
import org.provolt.formats.reading.VendorRows;
import org.provolt.formats.reading.ZipMembers;
import org.provolt.kernel.Columns;

/// The records of an `.ndax`, each with what the sensors beside the cell showed.
final class NdaxRows implements VendorRows {

    private final ZipMembers archive;
    private final NdaxRecords records;
    private final NdaxSensors sensors;
    private final Repairs repairs;
    private final int ownColumns;
    private final List<String> names;
    private long rows;
    private boolean ended;
    private Optional<Truncation> truncation = Optional.empty();

    NdaxRows(ZipMembers archive, NdaxRecords records, NdaxSensors sensors, Repairs repairs) {
        this.archive = archive;
        this.records = records;
        this.sensors = sensors;
        this.repairs = repairs;
        this.ownColumns = records.names().size();
        this.names = Stream.concat(records.names().stream(), sensors.names().stream())
                .toList();
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<Columns> next() {
        RowBlock block = new RowBlock(names);
        while (!ended && !block.isFull()) {
            ended = !records.next();
            if (ended) {
                finish();
            } else {
                records.write(block);
                sensors.write(records.number(), block, ownColumns);
                block.endRow();
                rows++;
            }
        }
        return block.columns();
    }

    private void finish() {
        for (String name : archive.damaged()) {
            repairs.note(
                    "checksum-wrong",
                    name + " does not have the checksum that the archive names: values in it may be damaged.",
                    0);
        }
        truncation = records.brokenOff()
                .or(() -> archive.isCutOff()
                        ? Optional.of("The archive was cut off; of the records " + rows + " are left.")
                        : Optional.empty())
                .map(what -> new Truncation(rows, Optional.empty(), what));
    }

    @Override
    public Optional<Truncation> truncation() {
        return truncation;
    }

    @Override
    public void close() {
        records.close();
        sensors.close();
        archive.close();
    }
}
