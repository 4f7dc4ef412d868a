package org.provolt.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Tells the person in front of the terminal what happens and how far it is, each line with the seconds since the
/// start.
public final class Progress {

    private final long began = System.nanoTime();
    private final PrintStream terminal;

    public Progress() {
        this(System.out);
    }

    public Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    public void say(String sentence) {
        terminal.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), sentence);
        terminal.flush();
    }

    public double seconds() {
        return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
