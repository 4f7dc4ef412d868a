package org.provolt.formats.packed;

import java.nio.file.Path;
import java.util.function.Function;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormat;
import org.provolt.formats.FileHead;
import org.provolt.formats.reading.ZipMembers;

/// A file of any other format that was packed on its own. What is packed twice is not unpacked twice.
///
/// @param opener opens what was packed
public record PackedFile(Function<Path, CyclerFile> opener) implements CyclerFormat {

    @Override
    public String name() {
        return "packed";
    }

    /// After all formats that are archives themselves; a workbook that none of them knows is not taken apart.
    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith(Unpacked.GZIP_SIGNATURE)
                || (head.startsWith(ZipMembers.SIGNATURE) && !head.isWorkbook());
    }

    @Override
    public CyclerFile open(Path packed) {
        Unpacked unpacked =
                FileHead.of(packed).startsWith(Unpacked.GZIP_SIGNATURE) ? Unpacked.gzip(packed) : Unpacked.zip(packed);
        try {
            return new UnpackedRecords(opener.apply(unpacked.file()), unpacked);
        } catch (RuntimeException | Error refusedOrBroken) {
            unpacked.close();
            throw refusedOrBroken;
        }
    }
}
