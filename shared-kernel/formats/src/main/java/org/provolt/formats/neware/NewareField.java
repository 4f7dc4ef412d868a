package org.provolt.formats.neware;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.provolt.formats.reading.NumberType;

/// One column of a binary record: where it lies and how it is to be read.
sealed interface NewareField {

    String name();

    /// @param row             where the record begins in the buffer
    /// @param milliampere     what one count of current is worth
    double read(ByteBuffer bytes, int row, double milliampere);

    /// Whether the value depends on the current range.
    default boolean ranged() {
        return false;
    }

    /// A number in a fixed unit: `(stored + plus) / per`.
    record Plain(String name, NumberType type, int at, double per, double plus) implements NewareField {
        Plain(String name, NumberType type, int at) {
            this(name, type, at, 1, 0);
        }

        Plain(String name, NumberType type, int at, double per) {
            this(name, type, at, per, 0);
        }

        @Override
        public double read(ByteBuffer bytes, int row, double milliampere) {
            return (type.read(bytes, row + at) + plus) / per;
        }
    }

    /// A number in counts of the current range: `stored · mA / per`.
    record Ranged(String name, NumberType type, int at, double per) implements NewareField {
        @Override
        public double read(ByteBuffer bytes, int row, double milliampere) {
            double stored = type.read(bytes, row + at);
            return stored == 0 ? 0 : stored * milliampere / per;
        }

        @Override
        public boolean ranged() {
            return true;
        }
    }

    /// The sum of two, of which at most one is not 0 in any step.
    record Sum(String name, NewareField one, NewareField other) implements NewareField {
        @Override
        public double read(ByteBuffer bytes, int row, double milliampere) {
            return Math.abs(one.read(bytes, row, milliampere)) + Math.abs(other.read(bytes, row, milliampere));
        }
    }

    /// Seconds and nanoseconds, each of 4 bytes.
    record SecondsAndNanos(String name, int at) implements NewareField {
        private static final double NANOS = 1e9;

        @Override
        public double read(ByteBuffer bytes, int row, double milliampere) {
            return NumberType.U4.read(bytes, row + at) + NumberType.U4.read(bytes, row + at + 4) / NANOS;
        }
    }

    /// Year (2 bytes), month, day, hour, minute, second (1 byte each) of a wall clock; NaN where they are no date.
    record Calendar(String name, int at) implements NewareField {
        @Override
        public double read(ByteBuffer bytes, int row, double milliampere) {
            int place = row + at;
            try {
                return LocalDateTime.of(
                                Short.toUnsignedInt(bytes.getShort(place)),
                                bytes.get(place + 2),
                                bytes.get(place + 3),
                                bytes.get(place + 4),
                                bytes.get(place + 5),
                                bytes.get(place + 6))
                        .toEpochSecond(ZoneOffset.UTC);
            } catch (DateTimeException noDate) {
                return Double.NaN;
            }
        }
    }
}
