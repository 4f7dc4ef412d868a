package org.provolt.formats.parquet;

import org.provolt.formats.parquet.ThriftBytes.Field;

/// One column's pages within a row group.
///
/// @param at     where they begin, the dictionary first
/// @param length of all of them
/// @param codec  how they are packed
record Chunk(long at, long length, int codec) {

    static final Chunk ELSEWHERE = new Chunk(-1, 0, 0);

    /// Reads a `ColumnChunk`.
    static Chunk read(ThriftBytes thrift) {
        Chunk chunk = ELSEWHERE;
        boolean elsewhere = false;
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            if (field.id() == 3 && field.type() == ThriftBytes.STRUCT) {
                chunk = readMetadata(thrift);
            } else {
                elsewhere |= field.id() == 1;
                thrift.skip(field);
            }
            last = field.id();
        }
        return elsewhere ? ELSEWHERE : chunk;
    }

    private static Chunk readMetadata(ThriftBytes thrift) {
        int codec = 0;
        long length = 0;
        long data = -1;
        long dictionary = -1;
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            switch (field.id()) {
                case 4 -> codec = thrift.smallNumber();
                case 7 -> length = thrift.number();
                case 9 -> data = thrift.number();
                case 11 -> dictionary = thrift.number();
                default -> thrift.skip(field);
            }
            last = field.id();
        }
        return new Chunk(dictionary > 0 && dictionary < data ? dictionary : data, length, codec);
    }
}
