package org.provolt.local;

import java.util.List;
import java.util.Map;

/// `./provolt bench [NAME]`: the benchmarks, in a process of their own, with the heap that the measurements speak of.
record Bench(Checkout checkout, Request.Bench asked) {

    int run() {
        return new Program(
                        checkout.root().resolve("infra/bench/target/provolt-bench.jar"),
                        List.of("-Xmx256m"),
                        asked.words(),
                        Map.of(
                                "PROVOLT_ROOT",
                                checkout.root().toString(),
                                "PROVOLT_STACK",
                                asked.data().toString()))
                .run();
    }
}
