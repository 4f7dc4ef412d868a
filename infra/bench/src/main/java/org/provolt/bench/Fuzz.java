package org.provolt.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.provolt.formats.Damage;
import org.provolt.kernel.Refused;

/// Readers on damaged files, for as long as one likes: bits flipped anywhere, files cut anywhere, parts of one within
/// another. What may come of it is records or a refusal with a code. Anything else is a bug, is named with its seed,
/// and its file is kept.
final class Fuzz {

    /// A file of some hundred kilobytes that takes longer hangs.
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final List<FuzzSeeds.Whole> seeds;
    private final FuzzTally tally = new FuzzTally();
    private int bugs;

    /// @param folder for the files under test, and for those that show a bug
    Fuzz(Path folder, List<FuzzSeeds.Whole> seeds) {
        this.folder = folder;
        this.seeds = List.copyOf(seeds);
    }

    /// @return how many bugs were found
    int run(long firstSeed, Duration howLong) throws IOException {
        System.out.println(seeds.size() + " files, seeds from " + firstSeed + ", for " + howLong.toSeconds() + " s");
        long end = System.nanoTime() + howLong.toNanos();
        long seed = firstSeed;
        while (System.nanoTime() < end) {
            one(seed++);
        }
        System.out.println((seed - firstSeed) + " damaged files, seeds " + firstSeed + " to " + (seed - 1));
        tally.print();
        System.out.println(bugs + " bugs");
        return bugs;
    }

    private void one(long seed) throws IOException {
        Random random = new Random(seed);
        FuzzSeeds.Whole whole = seeds.get(random.nextInt(seeds.size()));
        Path file = Files.write(folder.resolve("damaged"), damaged(whole.bytes(), random));
        long began = System.nanoTime();
        long taken = THREAD.getCurrentThreadAllocatedBytes();
        read(seed, whole.format(), file);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        tally.took(whole.format(), took, THREAD.getCurrentThreadAllocatedBytes() - taken);
        if (took.compareTo(LONGEST) > 0) {
            tell(seed, file, "took " + took.toSeconds() + " s");
        }
    }

    private void read(long seed, String format, Path file) throws IOException {
        try {
            AnyFile.read(file);
            tally.read(format);
        } catch (Refused refused) {
            tally.refused(format, refused.code());
        } catch (AnyFile.TooLarge large) {
            tally.refused(format, "(more memory than there is)");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            tell(seed, file, format + ": " + bug);
            bug.printStackTrace(System.out);
        }
    }

    private byte[] damaged(byte[] whole, Random random) {
        byte[] flipped = Damage.flipped(whole, random);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(flipped, random.nextInt(flipped.length + 1));
            case 1 -> spliced(flipped, seeds.get(random.nextInt(seeds.size())).bytes(), random);
            case 2 -> doubled(flipped, random);
            default -> flipped;
        };
    }

    /// Bytes of another file over its own.
    private static byte[] spliced(byte[] into, byte[] from, Random random) {
        byte[] bytes = into.clone();
        int length = random.nextInt(Math.min(Math.min(into.length, from.length), 2_000) + 1);
        System.arraycopy(
                from,
                random.nextInt(from.length - length + 1),
                bytes,
                random.nextInt(into.length - length + 1),
                length);
        return bytes;
    }

    /// A part of it told twice.
    private static byte[] doubled(byte[] whole, Random random) {
        int from = random.nextInt(whole.length + 1);
        int to = from + random.nextInt(Math.min(whole.length - from, 2_000) + 1);
        byte[] bytes = Arrays.copyOf(whole, whole.length + to - from);
        System.arraycopy(whole, from, bytes, to, whole.length - from);
        return bytes;
    }

    private void tell(long seed, Path file, String what) throws IOException {
        bugs++;
        Path kept = Files.copy(file, folder.resolve("bug-" + seed), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        System.out.println("BUG with seed " + seed + ": " + what + "; the file is " + kept);
    }
}
