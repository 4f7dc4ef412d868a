package org.provolt.formats.parquet;

import java.nio.ByteBuffer;

/// The given values of a page, one after another.
interface Values {

    /// Takes the next one.
    void advance();

    /// The value taken last; `NaN` where it is a text.
    double number();

    /// The value taken last, where it is a text.
    default String text() {
        return "";
    }

    /// Bare numbers side by side.
    final class Plain implements Values {
        private static final double SECONDS_PER_DAY = 86_400;
        private static final double NANOSECONDS = 1e9;
        private static final long JULIAN_DAY_OF_1970 = 2_440_588;

        private final Leaf leaf;
        private final ByteBuffer bytes;
        private int bit;
        private double number = Double.NaN;

        Plain(Leaf leaf, ByteBuffer bytes) {
            this.leaf = leaf;
            this.bytes = bytes;
        }

        @Override
        public void advance() {
            number = switch (leaf.type()) {
                case BOOLEAN -> bit();
                case INT32 -> leaf.whole(bytes.getInt());
                case INT64 -> leaf.whole(bytes.getLong());
                case INT96 -> moment();
                case FLOAT -> bytes.getFloat();
                case DOUBLE -> bytes.getDouble();
                case FIXED -> Float.float16ToFloat(bytes.getShort());
                case BYTE_ARRAY -> Double.NaN;
            };
        }

        private double bit() {
            int value = bytes.get(bytes.position()) >> bit & 1;
            bit = (bit + 1) % Byte.SIZE;
            if (bit == 0) {
                bytes.get();
            }
            return value;
        }

        private double moment() {
            double nanoseconds = bytes.getLong();
            return (bytes.getInt() - JULIAN_DAY_OF_1970) * SECONDS_PER_DAY + nanoseconds / NANOSECONDS;
        }

        @Override
        public double number() {
            return number;
        }
    }

    /// Texts side by side, each behind its length.
    final class PlainTexts implements Values {
        private final ByteBuffer bytes;
        private int from;
        private int length;

        PlainTexts(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public void advance() {
            length = bytes.getInt();
            if (length < 0 || length > bytes.remaining()) {
                throw new Damaged("a text is longer than its page");
            }
            from = bytes.position();
            bytes.position(from + length);
        }

        @Override
        public double number() {
            return Double.NaN;
        }

        @Override
        public String text() {
            byte[] text = new byte[length];
            bytes.get(from, text);
            return ParquetFooter.text(text, 0, length);
        }
    }

    /// Places in a dictionary.
    final class Listed implements Values {
        private final Dictionary dictionary;
        private final RunLengths places;
        private int place;

        Listed(Dictionary dictionary, ByteBuffer bytes) {
            this.dictionary = dictionary;
            this.places = new RunLengths(bytes, bytes.hasRemaining() ? bytes.get() : 0);
        }

        @Override
        public void advance() {
            place = places.next();
            if (place < 0 || place >= dictionary.size()) {
                throw new Damaged("a value points out of its dictionary");
            }
        }

        @Override
        public double number() {
            return dictionary.number(place);
        }

        @Override
        public String text() {
            return dictionary.text(place);
        }
    }

    /// Whole numbers by their differences.
    final class Deltas implements Values {
        private final Leaf leaf;
        private final DeltaNumbers numbers;
        private double number = Double.NaN;

        Deltas(Leaf leaf, ByteBuffer bytes) {
            this.leaf = leaf;
            this.numbers = new DeltaNumbers(bytes);
        }

        @Override
        public void advance() {
            long next = numbers.next();
            number = leaf.whole(leaf.type() == Leaf.Type.INT32 ? (int) next : next);
        }

        @Override
        public double number() {
            return number;
        }
    }

    /// The first bytes of all values, then the second ones, and so on.
    final class Split implements Values {
        private final Plain plain;
        private final ByteBuffer page;
        private final ByteBuffer one;
        private final int count;
        private int at;

        Split(Leaf leaf, ByteBuffer page) {
            this.page = page;
            this.one = ParquetFooter.wrap(new byte[leaf.bytes()]);
            this.count = page.remaining() / leaf.bytes();
            this.plain = new Plain(leaf, one);
        }

        @Override
        public void advance() {
            if (at == count) {
                throw new Damaged("fewer bytes than values");
            }
            for (int part = 0; part < one.capacity(); part++) {
                one.put(part, page.get(page.position() + part * count + at));
            }
            at++;
            one.clear();
            plain.advance();
        }

        @Override
        public double number() {
            return plain.number();
        }
    }

    /// Truth values in runs.
    final class Truths implements Values {
        private final RunLengths runs;
        private int truth;

        Truths(ByteBuffer bytes) {
            bytes.getInt();
            this.runs = new RunLengths(bytes, 1);
        }

        @Override
        public void advance() {
            truth = runs.next();
        }

        @Override
        public double number() {
            return truth;
        }
    }
}
