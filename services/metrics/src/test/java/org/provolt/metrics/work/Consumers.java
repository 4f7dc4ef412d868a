package org.provolt.metrics.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.provolt.kernel.RunId;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Ears.Delivery;
import org.provolt.metrics.fixtures.Told;
import org.provolt.metrics.heard.News;

/// The service's consumers, each at its own pace: what they are told comes in any order and partly twice, some of it
/// long after all else; now and then one is lost with what it had in hand, and begins again further back.
@Singleton
class Consumers {

    private static final int MOST_AT_ONCE = 12;

    private final Ears ears;
    private final News news;
    private final RunMeasuring measuring;

    Consumers(Ears ears, News news, RunMeasuring measuring) {
        this.ears = ears;
        this.news = news;
        this.measuring = measuring;
    }

    void hear(List<Told> facts, RunId run, Random random) {
        List<Delivery> left = inSomeOrder(facts, random);
        List<Delivery> taken = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Delivery> batch = left.subList(0, Math.min(left.size(), 1 + random.nextInt(MOST_AT_ONCE)));
            if (random.nextInt(8) == 0) {
                ears.lose(batch);
                again(taken, random);
            }
            ears.take(batch);
            taken.addAll(batch);
            batch.clear();
            if (random.nextInt(6) == 0) {
                measure(run);
            }
        }
    }

    /// Every fourth delivery comes twice; those of one consumer come after all others' in every second order.
    private List<Delivery> inSomeOrder(List<Told> facts, Random random) {
        List<Delivery> deliveries = new ArrayList<>();
        facts.forEach(fact -> deliveries.addAll(ears.deliveries(fact)));
        List<Delivery> all = new ArrayList<>(deliveries);
        all.addAll(deliveries.stream().filter(each -> random.nextInt(4) == 0).toList());
        Collections.shuffle(all, random);
        if (random.nextBoolean()) {
            var last = all.getFirst().lane();
            List<Delivery> late =
                    all.stream().filter(each -> each.lane() == last).toList();
            all.removeAll(late);
            all.addAll(late);
        }
        return all;
    }

    /// What was taken already, from somewhere on.
    private void again(List<Delivery> taken, Random random) {
        int back = Math.min(taken.size(), random.nextInt(MOST_AT_ONCE));
        ears.take(List.copyOf(taken.subList(taken.size() - back, taken.size())));
    }

    private void measure(RunId run) {
        QuarkusTransaction.requiringNew().run(news::spread);
        while (measuring.measure(run)) {
            // until nothing is left
        }
    }
}
