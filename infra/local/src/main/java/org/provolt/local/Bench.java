package org.provolt.local;

import java.util.List;
import java.util.Map;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Records;
import org.provolt.local.data.Secrets;
import org.provolt.local.process.ProcessRecord;

/// `./provolt bench [NAME]`: the benchmarks, in a process of their own, with the heap that the measurements speak of.
record Bench(Checkout checkout, Request.Bench asked) {

    int run() {
        return new Program(
                        checkout.root().resolve("infra/bench/target/provolt-bench.jar"),
                        List.of("-Xmx256m"),
                        asked.words(),
                        asked.words().stream().findFirst().orElse("").equals("import")
                                ? ofRunningStack()
                                : Map.of("PROVOLT_ROOT", checkout.root().toString()))
                .run();
    }

    private Map<String, String> ofRunningStack() {
        DataFolder data = new DataFolder(asked.data());
        ProcessRecord launcher = new Records(data)
                .of(Records.LAUNCHER)
                .orElseThrow(() -> new Trouble("Nothing runs on " + data.root() + "; ./provolt up starts it."));
        return Map.of(
                "PROVOLT_ROOT",
                checkout.root().toString(),
                "PROVOLT_ORIGIN",
                launcher.address(),
                "PROVOLT_TOKEN",
                Token.of(
                        "scientist",
                        new Records(data)
                                .of("keycloak")
                                .orElseThrow(() -> new Trouble("Keycloak does not run on " + data.root()))
                                .address(),
                        Secrets.in(data)));
    }
}
