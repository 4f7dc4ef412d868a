package org.provolt.local;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Records;
import org.provolt.local.house.Leftovers;

/// `./provolt down`: tells a living launcher to end, and ends what a killed one left behind.
record Down(Request.Down asked) {

    private static final long PATIENCE_SECONDS = 90;

    int run() {
        DataFolder data = new DataFolder(asked.data());
        if (!data.exists()) {
            System.out.println("Nothing runs on " + data.root());
            return 0;
        }
        Optional<ProcessHandle> launcher = new Records(data).process(Records.LAUNCHER);
        launcher.ifPresent(Down::end);
        Leftovers left = Leftovers.of(data);
        if (!left.none()) {
            System.out.println("Stopping what was left behind: " + left.names());
            left.stop();
            new Records(data).remove(Records.LAUNCHER);
        } else if (launcher.isEmpty()) {
            System.out.println("Nothing runs on " + data.root());
        }
        return 0;
    }

    private static void end(ProcessHandle launcher) {
        System.out.println("Stopping the launcher (pid " + launcher.pid() + ") and all that it started");
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            throw new Trouble(
                    "The launcher (pid " + launcher.pid() + ") does not end; kill -9 it and say down again.", slow);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the launcher ends", e);
        }
    }
}
