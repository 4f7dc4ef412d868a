package org.provolt.testkit;

import java.util.Locale;

/// Names that no other test of this machine uses.
final class Fresh {

    private Fresh() {}

    /// Lower-case letters and digits. Differs between JVMs by process id and within one by time, since a Quarkus test
    /// has several class loaders and a counter would start again in each.
    static String word() {
        String time = Long.toString(System.nanoTime() & Long.MAX_VALUE, 36);
        return (Long.toString(ProcessHandle.current().pid(), 36) + "x" + time).toLowerCase(Locale.ROOT);
    }
}
