package org.provolt.formats.workbook;

import java.nio.ByteBuffer;

/// One stream of a compound file, read in order, sectors that lie side by side at once.
final class CompoundStream {

    private static final int MOST_SECTORS = 64;

    private final ByteBuffer buffer;
    private final Sectors sectors;

    /// Where the next bytes come from.
    @FunctionalInterface
    private interface Sectors {
        /// Fills the buffer; leaves it empty at the end.
        void fill(ByteBuffer buffer);
    }

    private CompoundStream(ByteBuffer buffer, Sectors sectors) {
        this.buffer = buffer;
        this.sectors = sectors;
    }

    CompoundStream(CompoundFile file, int first, long length, long from) {
        this.buffer = ByteBuffer.allocate(MOST_SECTORS * file.sectorBytes()).limit(0);
        Chain chain = new Chain(file, first, length);
        chain.skip(from / file.sectorBytes());
        this.sectors = chain;
        skip((int) (from % file.sectorBytes()));
    }

    /// Bytes that are all at hand.
    static CompoundStream of(byte[] bytes) {
        return new CompoundStream(ByteBuffer.wrap(bytes), buffer -> buffer.limit(0));
    }

    /// The rest of a chain of sectors.
    private static final class Chain implements Sectors {
        private final CompoundFile file;
        private int sector;
        private long left;

        Chain(CompoundFile file, int first, long length) {
            this.file = file;
            this.sector = first;
            this.left = length;
        }

        void skip(long sectors) {
            for (long passed = 0; passed < sectors && sector >= 0 && left > 0; passed++) {
                sector = file.after(sector);
                left -= file.sectorBytes();
            }
        }

        @Override
        public void fill(ByteBuffer buffer) {
            buffer.clear().limit(0);
            if (sector < 0 || left <= 0) {
                return;
            }
            int begin = sector;
            int run = 1;
            int next = file.after(sector);
            while (run < MOST_SECTORS && next == begin + run) {
                run++;
                next = file.after(next);
            }
            int bytes = (int) Math.min((long) run * file.sectorBytes(), left);
            buffer.limit(buffer.capacity());
            file.file().fill(buffer.slice(0, bytes), file.at(begin));
            long there = Math.clamp(file.file().size() - file.at(begin), 0, bytes);
            buffer.position(0).limit((int) there);
            left -= bytes;
            sector = there < bytes ? CompoundFile.NO_SECTOR : next;
        }
    }

    /// Reads up to `count` bytes; fewer only at the end of what is there.
    int read(byte[] into, int from, int count) {
        int got = 0;
        while (got < count) {
            if (!buffer.hasRemaining()) {
                sectors.fill(buffer);
                if (!buffer.hasRemaining()) {
                    break;
                }
            }
            int some = Math.min(count - got, buffer.remaining());
            buffer.get(into, from + got, some);
            got += some;
        }
        return got;
    }

    private void skip(int count) {
        read(new byte[count], 0, count);
    }
}
