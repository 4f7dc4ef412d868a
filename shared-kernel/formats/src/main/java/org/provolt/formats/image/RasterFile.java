package org.provolt.formats.image;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The canonical form of a raster, which results are measured on and whose digest is their input's.
///
/// Little-endian: 8 bytes `PVRASTER`, int32 version (1), int32 kind (0 grey levels, 1 heights in µm, 2 greys of an
/// inverting palette), int32 width,
/// int32
/// height, float64 offset, then width x height float32 row by row from the top, less the offset; a missing point is the
/// one NaN 0x7fc00000. The size of a pixel is no part of it: it is a condition that can be corrected.
public final class RasterFile {

    private static final byte[] SIGNATURE = "PVRASTER".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int HEAD = 32;
    private static final int NAN = 0x7fc0_0000;

    private RasterFile() {}

    /// Does not close what it writes to.
    public static void write(Raster raster, OutputStream to) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.put(SIGNATURE)
                .putInt(VERSION)
                .putInt(raster.kind().code())
                .putInt(raster.width())
                .putInt(raster.height())
                .putDouble(raster.offset());
        OutputStream out = new BufferedOutputStream(to, 1 << 16);
        out.write(head.array());
        ByteBuffer row = ByteBuffer.allocate(raster.width() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int pixel = 0; pixel < raster.pixels(); ) {
            row.clear();
            while (row.hasRemaining()) {
                row.putInt(raster.isMissing(pixel) ? NAN : Float.floatToIntBits(raster.value(pixel)));
                pixel++;
            }
            out.write(row.array());
        }
        out.flush();
    }

    /// @throws org.provolt.kernel.Refused when these are not the bytes of a raster
    public static Raster read(InputStream from) throws IOException {
        return thinned(from, Integer.MAX_VALUE);
    }

    /// Every n-th pixel of every n-th row, so that no side is longer than asked; what is held is no more than that and
    /// one row.
    ///
    /// @param side pixels, at least 1
    /// @throws org.provolt.kernel.Refused when these are not the bytes of a raster
    public static Raster thinned(InputStream from, int side) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
        Head head = head(in);
        int step = Math.ceilDiv(Math.max(head.width(), head.height()), side);
        int width = Math.ceilDiv(head.width(), step);
        int height = Math.ceilDiv(head.height(), step);
        float[] values = new float[width * height];
        byte[] row = new byte[head.width() * Float.BYTES];
        for (int y = 0; y < head.height(); y++) {
            if (in.readNBytes(row, 0, row.length) < row.length) {
                throw ImageRefusals.broken("The raster ends before its last row.");
            }
            if (y % step == 0) {
                FloatBuffer all =
                        ByteBuffer.wrap(row).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
                for (int x = 0; x < width; x++) {
                    values[y / step * width + x] = all.get(x * step);
                }
            }
        }
        return new Raster(width, height, head.kind(), head.offset(), values);
    }

    private record Head(int width, int height, ValueKind kind, double offset) {}

    private static Head head(DataInputStream in) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] signature = new byte[SIGNATURE.length];
        if (head.remaining() < HEAD) {
            throw ImageRefusals.broken("The raster ends within its head.");
        }
        head.get(signature);
        int version = head.getInt();
        Optional<ValueKind> kind = ValueKind.ofCode(head.getInt());
        int width = head.getInt();
        int height = head.getInt();
        if (!Arrays.equals(signature, SIGNATURE) || version != VERSION || kind.isEmpty()) {
            throw ImageRefusals.unsupported("This is no raster of version " + VERSION + ".");
        }
        ImageRefusals.checkSize(width, height);
        return new Head(width, height, kind.get(), head.getDouble());
    }
}
