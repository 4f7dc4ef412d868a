package org.provolt.formats.parquet;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The values of a column that its pages point at.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Dictionary(double[] numbers, byte[] page, int[] texts) {

    static final Dictionary NONE = new Dictionary(new double[0], new byte[0], new int[0]);

    /// @param count how many it says it holds
    static Dictionary of(Leaf leaf, byte[] page, int count) {
        ByteBuffer bytes = ParquetFooter.wrap(page);
        if (leaf.isText()) {
            return texts(page, bytes, count);
        }
        int there = page.length / Math.max(1, leaf.bytes());
        if (leaf.bytes() == 0 || count > there) {
            throw new Damaged("a dictionary holds less than it says");
        }
        Values values = new Values.Plain(leaf, bytes);
        double[] numbers = new double[count];
        for (int place = 0; place < count; place++) {
            values.advance();
            numbers[place] = values.number();
        }
        return new Dictionary(numbers, new byte[0], new int[0]);
    }

    /// Where each text's length stands.
    private static Dictionary texts(byte[] page, ByteBuffer bytes, int count) {
        if (count > page.length / Integer.BYTES) {
            throw new Damaged("a dictionary holds less than it says");
        }
        int[] places = new int[count];
        Values.PlainTexts texts = new Values.PlainTexts(bytes);
        for (int place = 0; place < count; place++) {
            places[place] = bytes.position();
            texts.advance();
        }
        return new Dictionary(new double[0], page, Arrays.copyOf(places, count));
    }

    int size() {
        return numbers.length + texts.length;
    }

    double number(int place) {
        return place < numbers.length ? numbers[place] : Double.NaN;
    }

    String text(int place) {
        if (place >= texts.length) {
            return "";
        }
        int length = ParquetFooter.wrap(page).getInt(texts[place]);
        return ParquetFooter.text(page, texts[place] + Integer.BYTES, length);
    }
}
