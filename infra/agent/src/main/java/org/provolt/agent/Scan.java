package org.provolt.agent;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Looks for files in a folder and all below it. Sizes and times are read anew each time, which works on network shares
/// too, where the system tells nobody of changes.
record Scan(Path folder) {

    static final String OWN_FOLDER = ".provolt";

    /// In order of their names, so that a run's files go in the order in which instruments number them.
    List<Seen> files() {
        List<Seen> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes its) {
                    boolean hidden = !entered.equals(folder) && isHidden(name(entered));
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes its) {
                    if (its.isRegularFile() && its.size() > 0 && !isLeftOut(name(file))) {
                        found.add(new Seen(
                                file,
                                below(file),
                                its.size(),
                                its.lastModifiedTime().toMillis()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                // Gone since it was listed, or not ours to read: the next look tells.
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, @Nullable IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new Trouble("The folder " + folder + " cannot be looked into: " + failed, failed);
        }
        found.sort(Comparator.comparing(Seen::name));
        return found;
    }

    private String below(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    /// What editors, copies and downloads write for themselves, and who says which run it is.
    private static boolean isLeftOut(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return isHidden(name)
                || small.equals(Belonging.FILE)
                || small.startsWith("~$")
                || small.endsWith(".tmp")
                || small.endsWith(".part")
                || small.endsWith(".partial");
    }
}
