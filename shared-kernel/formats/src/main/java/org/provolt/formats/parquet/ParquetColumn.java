package org.provolt.formats.parquet;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.reading.FileBytes;

/// A column from its first value to its last. Holds one page and its dictionary.
final class ParquetColumn {

    private static final int PLAIN = 0;
    private static final int PLAIN_DICTIONARY = 2;
    private static final int RLE = 3;
    private static final int DELTA = 5;
    private static final int DELTA_LENGTHS = 6;
    private static final int DELTA_TEXTS = 7;
    private static final int RLE_DICTIONARY = 8;
    private static final int SPLIT = 9;

    private final FileBytes file;
    private final Leaf leaf;
    private final Work work;
    private final List<ParquetFooter.Group> groups;
    private final int place;
    private int group = -1;
    private long leftInGroup;
    private long leftInPage;
    private long heldPage;
    private long heldDictionary;
    private Optional<PageSource> pages = Optional.empty();
    private Dictionary dictionary = Dictionary.NONE;
    private Optional<RunLengths> levels = Optional.empty();
    private Values values;
    private boolean given;

    /// @param place the leaf's among all
    ParquetColumn(FileBytes file, ParquetFooter footer, int place, Work work) {
        this.file = file;
        this.leaf = footer.leaves().get(place);
        this.groups = footer.groups();
        this.place = place;
        this.work = work;
        this.values = new Values.PlainTexts(ParquetFooter.wrap(new byte[0]));
    }

    /// Goes to the next value; false after the last.
    boolean next() {
        while (leftInGroup == 0) {
            if (group + 1 >= groups.size()) {
                return false;
            }
            beginGroup();
        }
        while (leftInPage == 0) {
            beginPage();
        }
        leftInGroup--;
        leftInPage--;
        given = levels.isEmpty() || levels.get().next() == 1;
        if (given) {
            values.advance();
        }
        return true;
    }

    private void beginGroup() {
        leftInGroup = groups.get(++group).rows();
        dictionary = Dictionary.NONE;
        work.release(heldDictionary);
        heldDictionary = 0;
        pages = leftInGroup == 0
                ? Optional.empty()
                : Optional.of(
                        new PageSource(file, work, groups.get(group).chunks().get(place)));
    }

    private void beginPage() {
        PageSource.Packed page = pages.orElseThrow().next();
        switch (page.head().kind()) {
            case PageHead.DICTIONARY -> {
                long bytes = 2L * page.head().raw();
                work.hold(bytes - heldDictionary);
                heldDictionary = bytes;
                dictionary = Dictionary.of(leaf, page.unpacked(), page.head().values());
            }
            case PageHead.DATA, PageHead.DATA_2 -> {
                long bytes =
                        leaf.isText() ? 2L * page.head().raw() : page.head().raw();
                work.hold(bytes - heldPage);
                heldPage = bytes;
                leftInPage = page.head().values();
                if (leftInPage > leftInGroup) {
                    throw new Damaged("a column has more values than its group has rows");
                }
                begin(page);
            }
            default -> {}
        }
    }

    private void begin(PageSource.Packed page) {
        ByteBuffer bytes = ParquetFooter.wrap(page.unpacked());
        if (!leaf.optional()) {
            levels = Optional.empty();
        } else if (page.head().kind() == PageHead.DATA_2) {
            levels = Optional.of(new RunLengths(page.levels(), 1));
        } else {
            if (page.head().levels() != PageHead.RLE) {
                throw new Damaged("which values are missing is told in a way that is not read");
            }
            int length = bytes.getInt();
            if (length < 0 || length > bytes.remaining()) {
                throw new Damaged("a page's levels are longer than the page");
            }
            levels = Optional.of(new RunLengths(bytes.slice(bytes.position(), length), 1));
            bytes.position(bytes.position() + length);
        }
        values = values(page.head().encoding(), bytes);
    }

    private Values values(int encoding, ByteBuffer bytes) {
        boolean whole = leaf.type() == Leaf.Type.INT32 || leaf.type() == Leaf.Type.INT64;
        return switch (encoding) {
            case PLAIN -> leaf.isText() ? new Values.PlainTexts(bytes) : new Values.Plain(leaf, bytes);
            case PLAIN_DICTIONARY, RLE_DICTIONARY -> new Values.Listed(dictionary, bytes);
            case RLE -> bytes.hasRemaining() ? truths(bytes) : new Values.Plain(leaf, bytes);
            case DELTA -> {
                if (!whole) {
                    throw unknown(encoding);
                }
                yield bytes.hasRemaining() ? new Values.Deltas(leaf, bytes) : new Values.Plain(leaf, bytes);
            }
            case DELTA_LENGTHS, DELTA_TEXTS -> {
                if (!leaf.isText()) {
                    throw unknown(encoding);
                }
                yield bytes.hasRemaining()
                        ? new DeltaTexts(bytes, encoding == DELTA_TEXTS, leftInPage)
                        : new Values.PlainTexts(bytes);
            }
            case SPLIT -> {
                if (leaf.bytes() == 0) {
                    throw unknown(encoding);
                }
                yield new Values.Split(leaf, bytes);
            }
            default -> throw unknown(encoding);
        };
    }

    private Values truths(ByteBuffer bytes) {
        if (leaf.type() != Leaf.Type.BOOLEAN) {
            throw unknown(RLE);
        }
        return new Values.Truths(bytes);
    }

    private static Damaged unknown(int encoding) {
        return new Damaged("values are encoded in a way that is not read (number " + encoding + ")");
    }

    /// The value at hand; `NaN` where none is given, and of a text.
    double number() {
        return given ? values.number() : Double.NaN;
    }

    /// The value at hand where it is a text; empty elsewhere.
    String text() {
        return given ? values.text() : "";
    }
}
