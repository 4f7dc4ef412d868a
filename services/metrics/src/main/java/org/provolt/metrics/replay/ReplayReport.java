package org.provolt.metrics.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a replay found.
///
/// @param second how long rebuilding and comparing took
record ReplayReport(List<RunReplayed> runs, double second) {

    /// Every rebuilt result is the live one.
    static final int SAME = 0;

    /// Some are not. As the launcher's `Ending`, which docs/operator.md lists.
    static final int DIFFERENT = 40;

    /// Some could not be compared, since they were being measured all the time.
    static final int NOT_COMPARED = 41;

    /// Of one run, so many are printed.
    private static final int MOST_LINES = 20;

    int exitCode() {
        if (runs.stream().anyMatch(run -> !run.behind() && !run.differences().isEmpty())) {
            return DIFFERENT;
        }
        return runs.stream().anyMatch(RunReplayed::behind) ? NOT_COMPARED : SAME;
    }

    /// In sentences, a line each.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        runs.forEach(run -> of(run, lines));
        long samples = runs.stream().mapToLong(RunReplayed::samples).sum();
        lines.add(String.format(
                Locale.ROOT,
                "Rebuilt %,d results of %,d runs from %,d samples in %.1f s (%,.0f samples/s).",
                runs.stream().mapToLong(RunReplayed::results).sum(),
                runs.size(),
                samples,
                second,
                samples / second));
        lines.add(
                switch (exitCode()) {
                    case SAME -> "No difference.";
                    case DIFFERENT -> "The rebuilt results are not the live ones.";
                    default -> "No difference in what could be compared.";
                });
        return lines;
    }

    private static void of(RunReplayed run, List<String> lines) {
        if (run.behind()) {
            lines.add("run " + run.runId() + ": not compared, it is being measured");
            return;
        }
        run.differences().stream()
                .limit(MOST_LINES)
                .forEach(difference -> lines.add("run " + run.runId() + ": " + difference));
        int more = run.differences().size() - MOST_LINES;
        if (more > 0) {
            lines.add("run " + run.runId() + ": and " + more + " more");
        }
    }
}
