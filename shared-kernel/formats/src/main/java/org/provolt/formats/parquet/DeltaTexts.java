package org.provolt.formats.parquet;

import java.nio.ByteBuffer;

/// Texts whose lengths are told by their differences (DELTA_LENGTH_BYTE_ARRAY), and which may begin as the text before
/// did (DELTA_BYTE_ARRAY).
final class DeltaTexts implements Values {

    private final DeltaNumbers prefixes;
    private final DeltaNumbers lengths;
    private final boolean shared;
    private final ByteBuffer bytes;
    private final byte[] text;
    private int length;

    /// @param shared whether texts begin as the one before
    /// @param most   how many values the page has
    DeltaTexts(ByteBuffer bytes, boolean shared, long most) {
        this.shared = shared;
        int lengthsAt = shared ? DeltaNumbers.end(bytes.duplicate(), most) : bytes.position();
        ByteBuffer lengthBytes = bytes.duplicate().position(lengthsAt);
        int textsAt = DeltaNumbers.end(lengthBytes.duplicate(), most);
        this.lengths = new DeltaNumbers(lengthBytes);
        this.prefixes = shared ? new DeltaNumbers(bytes.duplicate()) : lengths;
        this.bytes = bytes.duplicate().position(textsAt);
        this.text = new byte[bytes.limit()];
    }

    @Override
    public void advance() {
        long prefix = shared ? prefixes.next() : 0;
        long suffix = lengths.next();
        if (prefix < 0 || prefix > length || suffix < 0 || suffix > bytes.remaining()) {
            throw new Damaged("a text is longer than its page");
        }
        bytes.get(text, (int) prefix, (int) suffix);
        length = (int) (prefix + suffix);
    }

    @Override
    public double number() {
        return Double.NaN;
    }

    @Override
    public String text() {
        return ParquetFooter.text(text, 0, length);
    }
}
