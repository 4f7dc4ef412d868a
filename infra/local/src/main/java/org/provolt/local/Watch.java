package org.provolt.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Records;
import org.provolt.local.data.Secrets;
import org.provolt.local.process.ProcessRecord;

/// `./provolt watch DIR`: the folder agent. Without `--server` it speaks to the embedded stack, as its demonstration
/// instrument.
record Watch(Checkout checkout, Request.Watch asked) {

    int run() {
        boolean elsewhere = asked.words().contains("--server");
        return new Program(
                        checkout.root().resolve("infra/agent/target/provolt-agent.jar"),
                        List.of("-Xmx128m", "-XX:+UseSerialGC"),
                        asked.words(),
                        elsewhere ? Map.of() : embedded(new DataFolder(asked.data())))
                .run();
    }

    private static Map<String, String> embedded(DataFolder data) {
        ProcessRecord launcher = new Records(data)
                .of(Records.LAUNCHER)
                .filter(entry -> entry.process(data.mark()).isPresent())
                .orElseThrow(() -> new Trouble("Nothing runs on " + data.root()
                        + "; ./provolt up starts it, --server names a house elsewhere."));
        Map<String, String> environment = new HashMap<>();
        environment.put("PROVOLT_SERVER", launcher.address());
        environment.put("PROVOLT_CLIENT_ID", Token.INSTRUMENT);
        environment.put("PROVOLT_CLIENT_SECRET", Secrets.in(data).of("client." + Token.INSTRUMENT));
        return environment;
    }
}
