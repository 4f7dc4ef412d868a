package org.provolt.formats.parquet;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.provolt.formats.reading.FileBytes;

/// The pages of one chunk, in order.
final class PageSource {

    private static final int USUAL_HEAD = 512;
    private static final int LONGEST_HEAD = 1 << 18;
    private static final int LARGEST_PAGE = 64 << 20;

    private final FileBytes file;
    private final Work work;
    private final int codec;
    private long at;
    private final long end;

    PageSource(FileBytes file, Work work, Chunk chunk) {
        boolean within = chunk.at() >= ParquetFooter.MAGIC.length()
                && chunk.length() >= 0
                && chunk.length() <= file.size() - chunk.at();
        if (!within) {
            throw new Damaged("a column's pages are not within the file");
        }
        Codecs.requireKnown(chunk.codec());
        this.file = file;
        this.work = work;
        this.codec = chunk.codec();
        this.at = chunk.at();
        this.end = chunk.at() + chunk.length();
    }

    /// A page as it was packed.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Packed(PageHead head, byte[] bytes, int codec) {

        /// Its values, and of version 1 its levels too.
        byte[] unpacked() {
            int plain = head.kind() == PageHead.DATA_2 ? head.levelBytes() + head.repeatBytes() : 0;
            int how = head.kind() == PageHead.DATA_2 && !head.isPacked() ? 0 : codec;
            return head.raw() == plain ? new byte[0] : Codecs.unpack(how, bytes, plain, head.raw() - plain);
        }

        ByteBuffer levels() {
            return ParquetFooter.wrap(bytes).slice(head.repeatBytes(), head.levelBytes());
        }
    }

    Packed next() {
        PageHead head = head();
        at += head.headBytes();
        if (head.packed() > end - at || Math.max(head.packed(), head.raw()) > LARGEST_PAGE) {
            throw new Damaged("a page goes beyond its column, or is larger than any that is read");
        }
        work.read(head.headBytes() + (long) head.packed());
        work.unpack(head.raw());
        byte[] bytes = file.read(at, head.packed()).array();
        at += head.packed();
        return new Packed(head, bytes, codec);
    }

    /// The largest and the least value can make it long.
    private PageHead head() {
        if (at >= end) {
            throw new Damaged("a column has fewer values than the others");
        }
        try {
            return PageHead.read(file.read(at, (int) Math.min(USUAL_HEAD, end - at)));
        } catch (BufferUnderflowException longer) {
            return PageHead.read(file.read(at, (int) Math.min(LONGEST_HEAD, end - at)));
        }
    }
}
