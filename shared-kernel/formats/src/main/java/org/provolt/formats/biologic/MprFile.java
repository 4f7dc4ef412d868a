package org.provolt.formats.biologic;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.reading.FileBytes;

/// The bytes of an `.mpr` and the list of its modules.
final class MprFile implements AutoCloseable {

    static final String SIGNATURE = "BIO-LOGIC MODULAR FILE";

    /// Bytes of signature and padding before the first module.
    private static final int HEAD_BYTES = 52;

    private static final String MODULE = "MODULE";
    private static final int NAME_AT = 6;
    private static final int NAME_BYTES = 10;
    private static final int LENGTH_AT = 41;
    private static final int DATE_BYTES = 8;

    /// EC-Lab writes four or five; a file with more is not its own.
    private static final int MOST_MODULES = 100;

    /// Stands where older headers hold the length.
    private static final long NO_LIMIT = 0xFFFF_FFFFL;

    private final FileBytes bytes;
    private final List<MprModule> modules = new ArrayList<>();

    MprFile(Path path) {
        this.bytes = new FileBytes(path);
        listModules();
    }

    /// What follows the last whole module header is not looked at: a file that breaks off ends there.
    private void listModules() {
        long at = HEAD_BYTES;
        Optional<MprModule> module = moduleAt(at);
        while (module.isPresent() && modules.size() < MOST_MODULES) {
            modules.add(module.get());
            at = module.get().offset() + module.get().length();
            module = moduleAt(at);
        }
    }

    private Optional<MprModule> moduleAt(long at) {
        ByteBuffer header = read(at, MprModule.Layout.SINCE_11_50.bytes());
        if (header.limit() < MprModule.Layout.BEFORE_11_50.bytes()
                || !text(header, 0, MODULE.length()).equals(MODULE)) {
            return Optional.empty();
        }
        long length = unsigned(header, LENGTH_AT);
        if (length != NO_LIMIT) {
            return Optional.of(module(header, MprModule.Layout.BEFORE_11_50, LENGTH_AT, LENGTH_AT + 4, at));
        }
        return header.limit() < MprModule.Layout.SINCE_11_50.bytes()
                ? Optional.empty()
                : Optional.of(module(header, MprModule.Layout.SINCE_11_50, LENGTH_AT + 4, LENGTH_AT + 12, at));
    }

    private static MprModule module(ByteBuffer header, MprModule.Layout layout, int lengthAt, int versionAt, long at) {
        return new MprModule(
                text(header, NAME_AT, NAME_BYTES).strip(),
                layout,
                unsigned(header, versionAt),
                text(header, layout.bytes() - DATE_BYTES, DATE_BYTES),
                at + layout.bytes(),
                unsigned(header, lengthAt));
    }

    /// The first module of that name.
    Optional<MprModule> module(String name) {
        return modules.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /// The beginning of a module's content: `most` bytes, or fewer where the module or the file ends earlier.
    ByteBuffer content(MprModule module, int most) {
        return read(module.offset(), (int) Math.min(most, module.length()));
    }

    /// Up to `most` bytes from a place in the file on, little-endian; its limit says how many there were.
    ByteBuffer read(long at, int most) {
        return bytes.read(at, most);
    }

    /// Characters, one byte each.
    static String text(ByteBuffer bytes, int at, int length) {
        return FileBytes.text(bytes, at, length);
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    @Override
    public void close() {
        bytes.close();
    }
}
