package org.provolt.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.provolt.local.Ending;
import org.provolt.local.process.CacheFolder;

class MachineTest {

    private static final FreeMemory ENOUGH = new FreeMemory(Machine.LEAST_MEMORY, false);
    private static final Disk DATA = new Disk("data", Machine.LEAST_FOR_DATA);
    private static final Disk CACHE = new Disk("cache", Machine.LEAST_FOR_CACHE);

    @Test
    void enoughOfAllIsNoComplaint() {
        assertThat(new Machine(ENOUGH, DATA, CACHE).complaint()).isEmpty();
    }

    @Test
    void tooLittleMemoryIsSaidWithWhatIsFreeAndWhatIsNeeded() {
        complains(
                new Machine(new FreeMemory(900L << 20, false), DATA, CACHE),
                Ending.TOO_LITTLE_MEMORY,
                "Too little memory: 900 MB are free, 2500 MB are needed. Close other programs first.");
    }

    @Test
    void aContainersLimitIsNamedAsSuch() {
        complains(
                new Machine(new FreeMemory(900L << 20, true), DATA, CACHE),
                Ending.TOO_LITTLE_MEMORY,
                "Too little memory: 900 MB are free below this container's limit, 2500 MB are needed. Raise the limit.");
    }

    @Test
    void tooLittleDiskForTheDataIsSaid() {
        complains(
                new Machine(ENOUGH, new Disk("data", 100L << 20), CACHE),
                Ending.TOO_LITTLE_DISK,
                "Too little disk: 100 MB are free where the data folder would lie, 2048 MB are needed. Make room;"
                        + " --data names another.");
    }

    @Test
    void tooLittleDiskForTheProgramsIsSaid() {
        complains(
                new Machine(ENOUGH, DATA, new Disk("cache", 100L << 20)),
                Ending.TOO_LITTLE_DISK,
                "Too little disk: 100 MB are free where the unpacked programs (~/.cache/provolt) would lie, 1024 MB are"
                        + " needed. Make room; XDG_CACHE_HOME names another.");
    }

    @Test
    void oneDiskMustHoldBoth() {
        Disk one = new Disk("one", Machine.LEAST_FOR_DATA);

        assertThat(new Machine(ENOUGH, one, one).complaint()).isPresent();
    }

    @Test
    void thisMachineHasBoth() {
        Machine here = Machine.at(Path.of("not/there/yet"), CacheFolder.ofThisUser());

        assertThat(here.memory().bytes()).isPositive();
        assertThat(here.data().freeBytes()).isPositive();
    }

    private static void complains(Machine machine, Ending ending, String sentence) {
        assertThat(machine.complaint()).hasValueSatisfying(trouble -> {
            assertThat(trouble).hasMessage(sentence);
            assertThat(trouble.ending()).isEqualTo(ending);
        });
    }
}
