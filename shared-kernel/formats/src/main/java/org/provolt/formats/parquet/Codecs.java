package org.provolt.formats.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.provolt.formats.table.TableRefusals;

/// How pages are packed, by the format's numbers.
final class Codecs {

    private static final int NONE = 0;
    private static final int SNAPPY = 1;
    private static final int GZIP = 2;
    private static final int ZSTD = 6;
    private static final int LZ4 = 7;

    private Codecs() {}

    /// @throws org.provolt.kernel.Refused `parquet-unknown-codec-N`
    static void requireKnown(int codec) {
        switch (codec) {
            case NONE, SNAPPY, GZIP, ZSTD, LZ4 -> {}
            default ->
                throw TableRefusals.unsupported(
                        "parquet-unknown-codec-" + codec,
                        "The pages are packed in a way that is not read (number " + codec
                                + "). Write the file with Snappy, Zstandard, gzip or LZ4_RAW.");
        }
    }

    /// Unpacks a page that has so many bytes then.
    static byte[] unpack(int codec, byte[] packed, int from, int rawBytes) {
        int length = packed.length - from;
        byte[] raw = new byte[rawBytes];
        int got = switch (codec) {
            case NONE -> {
                int some = Math.min(length, rawBytes);
                System.arraycopy(packed, from, raw, 0, some);
                yield some;
            }
            case SNAPPY -> BlockCodecs.snappy(packed, from, raw);
            case GZIP -> gunzip(packed, from, raw);
            case ZSTD -> zstd(packed, from, raw);
            default -> BlockCodecs.lz4(packed, from, raw);
        };
        if (got != rawBytes) {
            throw new Damaged("a page unpacks to " + got + " bytes instead of " + rawBytes);
        }
        return raw;
    }

    private static int gunzip(byte[] packed, int from, byte[] raw) {
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(packed, from, packed.length - from), 1 << 14)) {
            return in.readNBytes(raw, 0, raw.length);
        } catch (IOException damaged) {
            return -1;
        }
    }

    private static int zstd(byte[] packed, int from, byte[] raw) {
        try {
            long got = Zstd.decompressByteArray(raw, 0, raw.length, packed, from, packed.length - from);
            return Zstd.isError(got) ? -1 : (int) got;
        } catch (ZstdException damaged) {
            return -1;
        }
    }
}
