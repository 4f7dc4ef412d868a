package org.provolt.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.provolt.formats.arbin.Arbin;
import org.provolt.formats.arbin.ArbinDatabase;
import org.provolt.formats.biologic.EcLabBinary;
import org.provolt.formats.biologic.EcLabText;
import org.provolt.formats.landt.Landt;
import org.provolt.formats.maccor.Maccor;
import org.provolt.formats.neware.LayeredText;
import org.provolt.formats.neware.NewareExport;
import org.provolt.formats.neware.NewareNda;
import org.provolt.formats.neware.NewareNdax;
import org.provolt.formats.packed.PackedFile;
import org.provolt.formats.parquet.BdfParquet;
import org.provolt.formats.spectrum.SpectrumFormats;
import org.provolt.formats.table.BdfText;
import org.provolt.kernel.Refused;

/// Every cycler format that can be read.
public final class CyclerFormats {

    private static final List<CyclerFormat> KNOWN = List.of(
            new EcLabBinary(),
            new EcLabText(),
            new NewareNda(),
            new NewareNdax(),
            new ArbinDatabase(),
            new BdfText(),
            new BdfParquet(),
            new LayeredText(),
            Landt.workbook(),
            Landt.workbook().ofExcel97(),
            Landt.text(),
            Arbin.workbook(),
            Arbin.workbook().ofExcel97(),
            Arbin.text(),
            NewareExport.workbook(),
            NewareExport.workbook().ofExcel97(),
            NewareExport.text(),
            Maccor.text(),
            Maccor.workbook(),
            Maccor.workbook().ofExcel97(),
            new PackedFile(CyclerFormats::openUnpacked));

    private CyclerFormats() {}

    /// The format of a file, by its first bytes.
    ///
    /// @throws Refused `unknown-format` when no reader knows it
    /// @throws java.io.UncheckedIOException when the disk fails
    public static CyclerFormat recognise(Path file) {
        return recognise(file, KNOWN.stream());
    }

    private static CyclerFormat recognise(Path file, Stream<CyclerFormat> formats) {
        FileHead head = FileHead.of(file);
        return formats.filter(format -> format.recognises(head))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Kind.UNSUPPORTED,
                        "unknown-format",
                        "No reader knows a file that begins like this one. Known are, of cyclers, "
                                + String.join(", ", names()) + "; of impedance, "
                                + String.join(", ", SpectrumFormats.names())
                                + ". Export it from the instrument's program as one of these.",
                        List.of()));
    }

    /// Recognises and opens a file; the caller closes it.
    public static CyclerFile open(Path file) {
        return open(file, OptionalInt.empty());
    }

    /// The same for one test of a file that can hold several.
    ///
    /// @param test its number, as the file counts; empty where nobody names one
    public static CyclerFile open(Path file, OptionalInt test) {
        return recognise(file).open(file, test);
    }

    /// What is packed twice is not unpacked twice.
    private static CyclerFile openUnpacked(Path file, OptionalInt test) {
        return recognise(file, KNOWN.stream().filter(format -> !(format instanceof PackedFile)))
                .open(file, test);
    }

    /// What each can read, in the order in which a file is held against them.
    static List<FormatDescription> descriptions() {
        return KNOWN.stream().map(CyclerFormat::description).toList();
    }

    /// The names of all known formats.
    public static List<String> names() {
        return KNOWN.stream().map(CyclerFormat::name).toList();
    }
}
