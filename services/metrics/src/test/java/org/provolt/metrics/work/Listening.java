package org.provolt.metrics.work;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.provolt.kernel.RunId;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.Told;
import org.provolt.metrics.heard.News;

/// Hears what is told of one run, in whatever order, and ends with its current results.
@Singleton
class Listening {

    private final Ears ears;
    private final Memory memory;
    private final News news;
    private final RunMeasuring measuring;

    Listening(Ears ears, Memory memory, News news, RunMeasuring measuring) {
        this.ears = ears;
        this.memory = memory;
        this.news = news;
        this.measuring = measuring;
    }

    /// Shuffled, every third fact twice, up to five at once, and measured now and then in between.
    List<String> inAnyOrder(List<Told> facts, RunId run, Random random) {
        List<Told> left = new ArrayList<>(facts);
        left.addAll(facts.stream().filter(fact -> random.nextInt(3) == 0).toList());
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            List<Told> batch = left.subList(0, Math.min(left.size(), 1 + random.nextInt(5)));
            ears.hear(List.copyOf(batch));
            batch.clear();
            if (random.nextInt(3) == 0) {
                measure(run);
            }
        }
        return settled(run);
    }

    private void measure(RunId run) {
        QuarkusTransaction.requiringNew().run(news::spread);
        while (measuring.measure(run)) {
            // until nothing is left
        }
    }

    List<String> settled(RunId run) {
        measure(run);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> QuarkusTransaction.requiringNew().call(news::waiting) == 0);
        return memory.current(run);
    }
}
