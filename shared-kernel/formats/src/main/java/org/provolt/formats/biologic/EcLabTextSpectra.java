package org.provolt.formats.biologic;

import java.nio.file.Path;
import java.util.List;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.spectrum.SpectrumFile;
import org.provolt.formats.spectrum.SpectrumFormat;
import org.provolt.formats.spectrum.TranslatedSpectra;
import org.provolt.kernel.Refused;

/// EC-Lab's and BT-Lab's text export of an impedance technique.
public final class EcLabTextSpectra implements SpectrumFormat {

    @Override
    public String name() {
        return "biologic-mpt-spectra";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "BioLogic",
                List.of(".mpt", ".txt"),
                "the same columns in `EC-Lab ASCII FILE` or `BT-Lab ASCII FILE`",
                "Every sweep",
                "Sweeps of more than 1,000 points",
                "as `biologic-mpt`");
    }

    /// A file whose header cannot be understood is left to the reader of cycler records, which says why.
    @Override
    public boolean recognises(FileHead head, Path path) {
        if (!new EcLabText().recognises(head)) {
            return false;
        }
        try (MptLines lines = new MptLines(path)) {
            MptHead found = MptHeader.read(lines);
            return EcLabSpectra.are(found.columns(), found.technique());
        } catch (Refused notUnderstood) {
            return false;
        }
    }

    @Override
    public SpectrumFile open(Path path) {
        MptLines lines = new MptLines(path);
        try {
            MptHead head = MptHeader.read(lines);
            Repairs repairs = new Repairs();
            return new TranslatedSpectra(
                    EcLabText.description(name(), head),
                    EcLabSpectra.columns(head.columns()),
                    new MptRows(lines, head, repairs),
                    repairs);
        } catch (RuntimeException | Error refusedOrBroken) {
            lines.close();
            throw refusedOrBroken;
        }
    }
}
