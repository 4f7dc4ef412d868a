package org.provolt.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts as the systems print them.
class FreeMemoryTest {

    @TempDir
    Path system = Path.of("");

    @Test
    void linuxSaysWhatIsAvailable() {
        assertThat(FreeMemory.ofLinux("""
                MemTotal:       24592140 kB
                MemFree:         1020000 kB
                MemAvailable:    3000000 kB
                """)).hasValue(3_000_000L * 1024);
    }

    /// Wired and active pages and those of the compressor are not given up.
    @Test
    void macOsAddsUpThePagesThatItWouldGiveUp() {
        assertThat(FreeMemory.ofMacOs("""
                Mach Virtual Memory Statistics: (page size of 16384 bytes)
                Pages free:                               10000.
                Pages active:                            300000.
                Pages inactive:                           20000.
                Pages speculative:                         3000.
                Pages throttled:                              0.
                Pages wired down:                         90000.
                Pages purgeable:                            400.
                "Translation faults":                 123456789.
                Pages occupied by compressor:             55555.
                """)).hasValue(33_400L * 16_384);
    }

    @Test
    void anAnswerOfAnotherKindIsNone() {
        assertThat(FreeMemory.ofMacOs("vm_stat: not permitted")).isEmpty();
    }

    @Test
    void aContainersLimitLeavesWhatIsNotUsedOrOnlyCached() throws IOException {
        member("0::/\n");
        group("", "memory.max", "4000", "memory.current", "3000", "memory.stat", "anon 2000\ninactive_file 500\n");

        assertThat(groups().headroom()).hasValue(1500);
    }

    @Test
    void theTightestOfTheGroupsAroundItCounts() throws IOException {
        member("0::/user.slice/session.scope\n");
        group("user.slice", "memory.max", "4000", "memory.current", "3900");
        group("user.slice/session.scope", "memory.max", "max", "memory.current", "100");

        assertThat(groups().headroom()).hasValue(100);
    }

    @Test
    void noLimitIsAbsent() throws IOException {
        member("0::/\n");
        group("", "memory.max", "max", "memory.current", "3000");

        assertThat(groups().headroom()).isEmpty();
    }

    /// In a container the path is the host's, and only the root of the mount is there.
    @Test
    void theFirstVersionsLimitIsReadToo() throws IOException {
        member("5:cpu,cpuacct:/docker/4711\n4:memory:/docker/4711\n0::/\n");
        group(
                "memory",
                "memory.limit_in_bytes",
                "4000",
                "memory.usage_in_bytes",
                "3000",
                "memory.stat",
                "inactive_file 1\ntotal_inactive_file 200\n");

        assertThat(groups().headroom()).hasValue(1200);
    }

    @Test
    void aSystemWithoutGroupsHasNoLimit() {
        assertThat(groups().headroom()).isEmpty();
    }

    private ControlGroups groups() {
        return new ControlGroups(system.resolve("groups"), system.resolve("membership"));
    }

    private void member(String text) throws IOException {
        Files.writeString(system.resolve("membership"), text);
    }

    private void group(String path, String... namesAndTexts) throws IOException {
        Path group = Files.createDirectories(system.resolve("groups").resolve(path));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Files.writeString(group.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
        }
    }
}
