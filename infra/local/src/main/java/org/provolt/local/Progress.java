package org.provolt.local;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Tells the person in front of the terminal what happens and how far it is, each line with the seconds since the
/// start.
public final class Progress {

    private final long began = System.nanoTime();

    public void say(String sentence) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), sentence);
        System.out.flush();
    }

    public double seconds() {
        return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
