package org.provolt.testkit;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// The process whose end is the end of this test run: Maven's, which forked this JVM; in an IDE, this JVM's parent.
///
/// @param process it, alive
record MavenRun(ProcessHandle process) {

    static MavenRun ofThisTest() {
        ProcessHandle self = ProcessHandle.current();
        return new MavenRun(ancestors(self)
                .filter(MavenRun::isMaven)
                .findFirst()
                .or(self::parent)
                .orElse(self));
    }

    /// Differs from that of any other run, even one whose process id was given out again.
    String key() {
        long began = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + "-" + began;
    }

    private static Stream<ProcessHandle> ancestors(ProcessHandle process) {
        return Stream.iterate(process.parent(), Optional::isPresent, parent -> parent.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream);
    }

    private static boolean isMaven(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("org.codehaus.plexus.classworlds.launcher.Launcher")
                        || line.contains("org.mvndaemon.mvnd"))
                .isPresent();
    }
}
