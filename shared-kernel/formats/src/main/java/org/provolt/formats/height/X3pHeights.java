package org.provolt.formats.height;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.formats.image.ImageRefusals;

/// An x3p's heights in metres, one after the other, so that no second copy of a large field is held.
final class X3pHeights implements AutoCloseable {

    private static final int BITS = 8;

    /// The archive ends before the last height, or is damaged there.
    static final class Ended extends RuntimeException {
        Ended(@Nullable Throwable cause) {
            super(cause);
        }
    }

    private final DigestInputStream data;
    private final @Nullable InputStream valid;
    private final char type;
    private final double increment;
    private final double offset;
    private final byte[] bytes;
    private long taken;
    private int validBits;
    private boolean negative;

    /// @param type `I` and `L`: integers of 16 and 32 bits, in steps of the increment; `F` and `D`: floats
    X3pHeights(InputStream data, String type, double increment, double offset, Optional<InputStream> valid) {
        this.data = new DigestInputStream(data, md5Digest());
        this.valid = valid.orElse(null);
        this.type = type.length() == 1 ? type.charAt(0) : '?';
        this.increment = increment;
        this.offset = offset;
        this.bytes = new byte[width(type)];
    }

    private static int width(String type) {
        return switch (type) {
            case "I" -> Short.BYTES;
            case "L", "F" -> Integer.BYTES;
            case "D" -> Long.BYTES;
            default -> throw ImageRefusals.unsupported("Heights of type \"" + type + "\" are none of an .x3p file.");
        };
    }

    /// In metres; `NaN` where the point is missing.
    double next() {
        try {
            boolean isValid = isValid();
            if (data.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new Ended(null);
            }
            double metre = metre(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            return isValid && Double.isFinite(metre) ? metre : Double.NaN;
        } catch (IOException damaged) {
            throw new Ended(damaged);
        }
    }

    private double metre(ByteBuffer stored) {
        return switch (type) {
            case 'I' -> steps(stored.getShort());
            case 'L' -> steps(stored.getInt());
            case 'F' -> offset + stored.getFloat();
            default -> offset + stored.getDouble();
        };
    }

    private double steps(int stored) {
        negative |= stored < 0;
        return offset + increment * stored;
    }

    /// The first point is the lowest bit of the first byte.
    private boolean isValid() throws IOException {
        if (valid == null) {
            return true;
        }
        int bit = (int) (taken++ % BITS);
        if (bit == 0) {
            validBits = valid.read();
            if (validBits < 0) {
                throw new Ended(null);
            }
        }
        return (validBits >> bit & 1) == 1;
    }

    /// Of the whole file, which it reads to its end.
    byte[] md5() throws IOException {
        data.transferTo(java.io.OutputStream.nullOutputStream());
        return data.getMessageDigest().digest();
    }

    boolean hasNegativeIntegers() {
        return negative;
    }

    private static MessageDigest md5Digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void close() throws IOException {
        data.close();
        if (valid != null) {
            valid.close();
        }
    }
}
