package org.provolt.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.provolt.formats.spectrum.SpectrumFormats;

/// Which formats there are readers for, in the readers' own words, and which have none.
public final class FormatCatalogue {

    /// Without a reader, because neither a maker's description nor a real sample could be cited.
    private static final List<Unsupported> UNSUPPORTED = List.of(
            new Unsupported("Basytec", "text exports", "a mapping of the instrument's columns"),
            new Unsupported("Digatron", "text exports", "a mapping of the instrument's columns"),
            new Unsupported("Novonix", "text exports", "a mapping of the instrument's columns"));

    private FormatCatalogue() {}

    /// A kind of file that is not read.
    ///
    /// @param instead how its records come in all the same
    public record Unsupported(String maker, String what, String instead) {}

    public static List<FormatDescription> ofRecords() {
        return CyclerFormats.descriptions();
    }

    public static List<FormatDescription> ofSpectra() {
        return SpectrumFormats.descriptions();
    }

    public static List<Unsupported> unsupported() {
        return UNSUPPORTED;
    }

    /// The tables of `docs/formats.md`.
    public static String markdown() {
        return table(ofRecords())
                + "\nFiles of impedance spectra, which are looked for first:\n\n"
                + table(ofSpectra())
                + "\nNot read:\n\n| maker | what | instead |\n| --- | --- | --- |\n"
                + UNSUPPORTED.stream()
                        .map(one -> "| " + one.maker() + " | " + one.what() + " | " + one.instead() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String table(List<FormatDescription> formats) {
        return "| format | maker | files | recognised by | read | refused | learnt from |\n"
                + "| --- | --- | --- | --- | --- | --- | --- |\n"
                + formats.stream().map(FormatCatalogue::row).collect(Collectors.joining());
    }

    private static String row(FormatDescription format) {
        return "| `" + format.name() + "` | " + format.maker() + " | " + String.join(", ", format.extensions()) + " | "
                + format.knownBy() + " | " + format.read() + " | " + format.refused() + " | " + format.learntFrom()
                + " |\n";
    }
}
