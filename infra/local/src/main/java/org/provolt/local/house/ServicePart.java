package org.provolt.local.house;

import java.util.List;
import java.util.Map;
import org.provolt.local.data.DataFolder;
import org.provolt.local.process.JavaChild;

/// One of the services: a Quarkus fast-jar, from the stack's own copy.
record ServicePart(DataFolder data, String name, int port, Map<String, String> environment) implements Part {

    /// Metrics holds an image whole while it measures it.
    private int heapMegabyte() {
        return name.equals("metrics") ? 768 : 256;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public ProcessHandle start() {
        List<String> words = List.of(
                data.mark().argument(),
                "-Xmx" + heapMegabyte() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                data.programOf(name).resolve("quarkus-run.jar").toString());
        return new JavaChild(words, environment, data.logOf(name)).start();
    }

    @Override
    public boolean answers() {
        return Web.ok(address() + "/q/health/live");
    }

    @Override
    public boolean healthy() {
        return Web.ok(address() + "/q/health");
    }
}
