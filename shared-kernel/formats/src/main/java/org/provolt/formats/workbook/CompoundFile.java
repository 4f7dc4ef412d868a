package org.provolt.formats.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.reading.FileBytes;
import org.provolt.kernel.Refused;

/// A compound file (OLE2): streams in chains of sectors. Source: Microsoft, *[MS-CFB]: Compound File Binary File
/// Format*.
///
/// Holds the directory's names, the places of its table of sectors and one sector of that table. A chain that runs in
/// a circle ends with the length that its stream has, which is never more than the file's.
final class CompoundFile implements AutoCloseable {

    static final String SIGNATURE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    static final int NO_SECTOR = -2;

    private static final int HEAD_BYTES = 512;
    private static final int ENTRY_BYTES = 128;
    private static final int MOST_ENTRIES = 4_096;
    private static final int IN_HEAD = 109;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    private static final int MINI_BYTES = 64;

    /// Shorter streams lie together.
    private static final int SMALLEST = 4_096;

    private final FileBytes file;
    private final long size;
    private final int sectorBytes;
    private final int[] tableSectors;
    private final int miniTable;
    private final ByteBuffer tablePart;
    private int tablePartNumber = -1;
    private final Map<String, Entry> streams = new HashMap<>();
    private Entry miniSectors = new Entry(NO_SECTOR, 0);

    private record Entry(int first, long length) {}

    private CompoundFile(FileBytes file) {
        this.file = file;
        this.size = file.size();
        ByteBuffer head = file.read(0, HEAD_BYTES);
        int shift = head.limit() < HEAD_BYTES ? 0 : head.getShort(30);
        if (shift != 9 && shift != 12) {
            throw Refused.malformed("ole-damaged", "The compound file's head is damaged.");
        }
        this.sectorBytes = 1 << shift;
        this.miniTable = head.getInt(60);
        this.tablePart = ByteBuffer.allocate(sectorBytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        this.tableSectors = tableSectors(head);
        readDirectory(head.getInt(48));
    }

    /// Whether a file begins as one.
    static boolean isOne(Path file) {
        byte[] signature = SIGNATURE.getBytes(StandardCharsets.ISO_8859_1);
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(signature.length), signature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws Refused `ole-damaged`
    static CompoundFile open(Path path) {
        FileBytes file = new FileBytes(path);
        try {
            return new CompoundFile(file);
        } catch (RuntimeException | Error failed) {
            file.close();
            throw failed;
        }
    }

    /// Where the parts of the table of sectors are: the first 109 in the head, the others in a chain of their own.
    private int[] tableSectors(ByteBuffer head) {
        int most = Math.toIntExact(Math.min(size / sectorBytes * Integer.BYTES / sectorBytes + 1, 1 << 22));
        int wanted = Math.clamp(head.getInt(44), 0, most);
        int[] sectors = new int[wanted];
        int known = Math.min(wanted, IN_HEAD);
        for (int part = 0; part < known; part++) {
            sectors[part] = head.getInt(76 + part * Integer.BYTES);
        }
        int here = sectorBytes / Integer.BYTES - 1;
        for (int next = head.getInt(68); known < wanted && next >= 0; ) {
            ByteBuffer list = file.read(at(next), sectorBytes);
            if (list.limit() < sectorBytes) {
                break;
            }
            for (int place = 0; place < here && known < wanted; place++) {
                sectors[known++] = list.getInt(place * Integer.BYTES);
            }
            next = list.getInt(here * Integer.BYTES);
        }
        return Arrays.copyOf(sectors, known);
    }

    private void readDirectory(int first) {
        int entries = 0;
        for (int sector = first; sector >= 0 && entries < MOST_ENTRIES; sector = after(sector)) {
            ByteBuffer directory = file.read(at(sector), sectorBytes);
            for (int at = 0; at + ENTRY_BYTES <= directory.limit(); at += ENTRY_BYTES) {
                take(directory, at);
                entries++;
            }
        }
    }

    private void take(ByteBuffer directory, int at) {
        int kind = directory.get(at + 66);
        long told = directory.getLong(at + 120);
        long length = sectorBytes == HEAD_BYTES ? told & 0xFFFF_FFFFL : told;
        Entry entry = new Entry(directory.getInt(at + 116), Math.clamp(length, 0, size));
        if (kind == ROOT) {
            miniSectors = entry;
        } else if (kind == STREAM) {
            int bytes = Math.clamp(directory.getShort(at + 64) - 2, 0, 62);
            byte[] name = new byte[bytes];
            directory.get(at, name);
            streams.putIfAbsent(new String(name, StandardCharsets.UTF_16LE).toLowerCase(Locale.ROOT), entry);
        }
    }

    long at(int sector) {
        return (sector + 1L) * sectorBytes;
    }

    int sectorBytes() {
        return sectorBytes;
    }

    FileBytes file() {
        return file;
    }

    /// The sector that follows in a chain; [#NO_SECTOR] behind the last, and where the table is not there.
    int after(int sector) {
        int perPart = sectorBytes / Integer.BYTES;
        int part = sector / perPart;
        if (sector < 0 || part >= tableSectors.length || tableSectors[part] < 0) {
            return NO_SECTOR;
        }
        if (part != tablePartNumber) {
            file.fill(tablePart, at(tableSectors[part]));
            tablePartNumber = part;
        }
        int place = sector % perPart * Integer.BYTES;
        return place + Integer.BYTES <= tablePart.limit() ? Math.max(tablePart.getInt(place), NO_SECTOR) : NO_SECTOR;
    }

    /// Whether there is a stream of this name, capitals not counting.
    boolean has(String name) {
        return streams.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /// How long a stream says it is; 0 when there is none.
    long length(String name) {
        return Optional.ofNullable(streams.get(name.toLowerCase(Locale.ROOT)))
                .map(Entry::length)
                .orElse(0L);
    }

    /// A stream's bytes from a place on. Short ones lie together in a stream of their own.
    CompoundStream open(String name, long from) {
        Entry entry = streams.getOrDefault(name.toLowerCase(Locale.ROOT), new Entry(NO_SECTOR, 0));
        return entry.length() < SMALLEST
                ? CompoundStream.of(
                        Arrays.copyOfRange(mini(entry), (int) Math.min(from, entry.length()), (int) entry.length()))
                : new CompoundStream(this, entry.first(), entry.length(), from);
    }

    private byte[] mini(Entry entry) {
        byte[] bytes = new byte[(int) entry.length()];
        int sector = entry.first();
        for (int at = 0; at < bytes.length && sector >= 0; at += MINI_BYTES) {
            new CompoundStream(this, miniSectors.first(), miniSectors.length(), (long) sector * MINI_BYTES)
                    .read(bytes, at, Math.min(MINI_BYTES, bytes.length - at));
            ByteBuffer next = ByteBuffer.allocate(Integer.BYTES).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            boolean told = new CompoundStream(this, miniTable, size, (long) sector * Integer.BYTES)
                            .read(next.array(), 0, Integer.BYTES)
                    == Integer.BYTES;
            sector = told ? next.getInt(0) : NO_SECTOR;
        }
        return bytes;
    }

    @Override
    public void close() {
        file.close();
    }
}
