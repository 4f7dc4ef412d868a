package org.provolt.formats.parquet;

import java.nio.ByteBuffer;
import org.provolt.formats.parquet.ThriftBytes.Field;

/// What stands before a page (`PageHeader`).
///
/// @param kind        0 data, 2 dictionary, 3 data of version 2
/// @param raw         its bytes once unpacked, the head not counted
/// @param packed      its bytes in the file
/// @param values      how many it holds, missing ones counted
/// @param encoding    of its values
/// @param levels      the encoding of what says which values are missing
/// @param levelBytes  of version 2: bytes of those levels, which are not packed
/// @param repeatBytes of version 2: bytes of the levels of lists, before them
/// @param isPacked    of version 2: whether its values are
/// @param headBytes   its own
record PageHead(
        int kind,
        int raw,
        int packed,
        int values,
        int encoding,
        int levels,
        int levelBytes,
        int repeatBytes,
        boolean isPacked,
        int headBytes) {

    static final int DATA = 0;
    static final int DICTIONARY = 2;
    static final int DATA_2 = 3;
    static final int RLE = 3;

    static PageHead read(ByteBuffer bytes) {
        Draft draft = new Draft();
        ThriftBytes thrift = new ThriftBytes(bytes);
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            switch (field.id()) {
                case 1 -> draft.kind = thrift.smallNumber();
                case 2 -> draft.raw = thrift.smallNumber();
                case 3 -> draft.packed = thrift.smallNumber();
                case 5, 7 -> draft.readData(thrift);
                case 8 -> draft.readData2(thrift);
                default -> thrift.skip(field);
            }
            last = field.id();
        }
        return draft.head(bytes.position());
    }

    private static final class Draft {
        private int kind = -1;
        private int raw = -1;
        private int packed = -1;
        private int values = -1;
        private int encoding;
        private int levels = RLE;
        private int levelBytes;
        private int repeatBytes;
        private boolean isPacked = true;

        private void readData(ThriftBytes thrift) {
            int last = 0;
            for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
                switch (field.id()) {
                    case 1 -> values = thrift.smallNumber();
                    case 2 -> encoding = thrift.smallNumber();
                    case 3 -> {
                        if (kind == DATA) {
                            levels = thrift.smallNumber();
                        } else {
                            thrift.skip(field);
                        }
                    }
                    default -> thrift.skip(field);
                }
                last = field.id();
            }
        }

        private void readData2(ThriftBytes thrift) {
            int last = 0;
            for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
                switch (field.id()) {
                    case 1 -> values = thrift.smallNumber();
                    case 4 -> encoding = thrift.smallNumber();
                    case 5 -> levelBytes = thrift.smallNumber();
                    case 6 -> repeatBytes = thrift.smallNumber();
                    case 7 -> {
                        isPacked = field.type() == ThriftBytes.BOOLEAN_TRUE;
                    }
                    default -> thrift.skip(field);
                }
                last = field.id();
            }
        }

        private PageHead head(int headBytes) {
            boolean plausible = raw >= 0
                    && packed >= 0
                    && values >= (kind == DATA || kind == DICTIONARY || kind == DATA_2 ? 0 : -1)
                    && levelBytes >= 0
                    && repeatBytes >= 0
                    && (long) levelBytes + repeatBytes <= Math.min(raw, packed);
            if (!plausible) {
                throw new Damaged("a page's head contradicts itself");
            }
            return new PageHead(
                    kind, raw, packed, values, encoding, levels, levelBytes, repeatBytes, isPacked, headBytes);
        }
    }
}
