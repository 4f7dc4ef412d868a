package org.provolt.formats.packed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.EvidenceReport;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.formats.FileDescription;
import org.provolt.formats.RecordBlock;
import org.provolt.formats.SeriesDescription;
import org.provolt.formats.reading.Repairs;

/// The records of a file that was packed, and in the evidence how it was.
record UnpackedRecords(CyclerFile file, Unpacked unpacked) implements CyclerFile {

    @Override
    public FileDescription description() {
        FileDescription told = file.description();
        return new FileDescription(
                told.format(),
                variant(told.formatVersion()),
                told.technique(),
                told.software(),
                told.acquisitionStart(),
                told.channel(),
                told.channelSerial(),
                told.deviceSerial(),
                told.vendorColumns());
    }

    private String variant(String told) {
        return told + ", from " + unpacked.how();
    }

    @Override
    public List<SeriesDescription> series() {
        return file.series();
    }

    @Override
    public Optional<RecordBlock> nextBlock() {
        return file.nextBlock();
    }

    @Override
    public EvidenceReport report() {
        EvidenceReport told = file.report();
        return new EvidenceReport(
                told.format(),
                variant(told.formatVersion()),
                told.mapped(),
                told.verbatim(),
                told.refused(),
                told.derived(),
                told.currentSign(),
                told.clock(),
                told.counterResets(),
                Stream.concat(told.repairs().stream(), damage().stream()).toList(),
                told.rowsRead(),
                told.truncation()
                        .or(() -> unpacked.breakOff()
                                .map(why -> new Truncation(told.rowsRead(), Optional.empty(), why))));
    }

    private List<Repair> damage() {
        Repairs repairs = new Repairs();
        if (unpacked.damaged()) {
            repairs.note(
                    "checksum-wrong",
                    "The packed file does not have the checksum that the archive names: values may be damaged.",
                    0);
        }
        return repairs.found();
    }

    @Override
    public void close() {
        file.close();
        unpacked.close();
    }
}
