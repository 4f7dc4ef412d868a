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

/// EC-Lab's `.mpr` of an impedance technique (PEIS, GEIS and the like).
public final class EcLabBinarySpectra implements SpectrumFormat {

    @Override
    public String name() {
        return "biologic-mpr-spectra";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "BioLogic",
                List.of(".mpr"),
                "`BIO-LOGIC MODULAR FILE` with `freq/Hz`, `Re(Z)/Ohm`, `-Im(Z)/Ohm`; technique "
                        + "PEIS or GEIS, or no sampled potential beside them",
                "Every sweep",
                "The counter electrode's potential as a spectrum of its own is not read",
                "as `biologic-mpr`");
    }

    /// A file whose data cannot be understood is left to the reader of cycler records, which says why.
    @Override
    public boolean recognises(FileHead head, Path path) {
        if (!head.startsWith(MprFile.SIGNATURE)) {
            return false;
        }
        MprFile file = new MprFile(path);
        try (file) {
            return file.module(MprModule.DATA)
                    .map(data -> new MprRows(file, MprTable.of(file, data)).names())
                    .filter(names -> EcLabSpectra.are(names, EcLabBinary.technique(file)))
                    .isPresent();
        } catch (Refused notUnderstood) {
            return false;
        }
    }

    @Override
    public SpectrumFile open(Path path) {
        MprFile file = new MprFile(path);
        try {
            MprModule data = EcLabBinary.data(file);
            MprTable table = MprTable.of(file, data);
            MprRows rows = new MprRows(file, table);
            Repairs repairs = new Repairs();
            table.noteConcluded(repairs);
            return new TranslatedSpectra(
                    EcLabBinary.description(name(), file, data, rows.names()),
                    EcLabSpectra.columns(rows.names()),
                    rows,
                    repairs);
        } catch (RuntimeException | Error refusedOrBroken) {
            file.close();
            throw refusedOrBroken;
        }
    }
}
