package org.provolt.formats.packed;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.FileHead;
import org.provolt.formats.FormatDescription;
import org.provolt.formats.reading.ZipMembers;
import org.provolt.kernel.Refused;

/// A file of any other format that was packed on its own. What is packed twice is not unpacked twice.
///
/// @param opener opens what was packed
public record PackedFile(BiFunction<Path, OptionalInt, CyclerFile> opener) implements CyclerFormat {

    /// An archive of nothing is its directory's end alone.
    private static final String EMPTY_ZIP = "PK\u0005\u0006";

    @Override
    public String name() {
        return "packed";
    }

    @Override
    public FormatDescription description() {
        return new FormatDescription(
                name(),
                "any",
                List.of(".gz", ".zip"),
                "gzip; or a zip archive that is none of the formats above",
                "The one file in it, by its own format",
                "Archives of several files; what is packed twice; what inflates beyond measure",
                "RFC 1952, APPNOTE.TXT of PKWARE");
    }

    /// After all formats that are archives themselves; a workbook that none of them knows is not taken apart.
    @Override
    public boolean recognises(FileHead head) {
        return isPacked(head) || head.startsWith(EMPTY_ZIP);
    }

    private static boolean isPacked(FileHead head) {
        return head.startsWith(Unpacked.GZIP_SIGNATURE)
                || (head.startsWith(ZipMembers.SIGNATURE) && !head.isWorkbook());
    }

    private void requireOneFile(FileHead inner) {
        if (inner.isEmpty()) {
            throw Refused.malformed("packed-empty", "What is packed holds no byte.");
        }
        if (inner.startsWith(Unpacked.GZIP_SIGNATURE)) {
            throw Refused.malformed(
                    "packed-twice", "What is packed is packed once more: unpack it once and bring it again.");
        }
    }

    @Override
    public CyclerFile open(Path packed) {
        return open(packed, OptionalInt.empty());
    }

    @Override
    public CyclerFile open(Path packed, OptionalInt test) {
        if (FileHead.of(packed).startsWith(EMPTY_ZIP)) {
            throw Refused.malformed("packed-empty", "The archive holds no file.");
        }
        Unpacked unpacked =
                FileHead.of(packed).startsWith(Unpacked.GZIP_SIGNATURE) ? Unpacked.gzip(packed) : Unpacked.zip(packed);
        try {
            requireOneFile(FileHead.of(unpacked.file()));
            return new UnpackedRecords(opener.apply(unpacked.file(), test), unpacked);
        } catch (RuntimeException | Error refusedOrBroken) {
            unpacked.close();
            throw refusedOrBroken;
        }
    }
}
