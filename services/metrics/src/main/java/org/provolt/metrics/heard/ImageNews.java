package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.metrics.store.Sql;
import org.provolt.servicekit.events.JtaTransactions;
import org.provolt.servicekit.trace.Traceparent;

/// Which images there is news of, as [News] keeps it of runs. News of conditions comes to it by [News#spread].
@Singleton
public class ImageNews {

    private static final int MOST_TRACES = 32;

    private final Sql sql;
    private final JtaTransactions transactions;
    private final Semaphore arrived = new Semaphore(0);

    ImageNews(Sql sql, JtaTransactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /// Of an image.
    public void of(ImageId imageId) {
        sql.update("insert into image_to_measure (image_id, traceparent) values (?, ?)", imageId, trace());
        transactions.afterCommit(this::wake);
    }

    /// Of every image of a cell that was heard of.
    public void ofCell(CellId cellId) {
        int told = sql.update("""
                insert into image_to_measure (image_id, traceparent)
                select image_id, ?::text from heard_image where cell_id = ?""", trace(), cellId);
        if (told > 0) {
            transactions.afterCommit(this::wake);
        }
    }

    /// Images to measure, the oldest news first.
    public List<ImageId> due() {
        return sql.list("""
                select image_id from image_to_measure join heard_image using (image_id)
                group by image_id order by min(news) limit 100""", row -> row.identity("image_id", ImageId::new));
    }

    /// Takes the news that this transaction sees.
    ///
    /// @return the traces that it came by, each once, the newest first
    public List<Traceparent> take(ImageId imageId) {
        return sql.list("""
                with taken as (delete from image_to_measure where image_id = ? returning news, traceparent)
                select (array_agg(traceparent order by news desc))[1] as traceparent
                from taken where traceparent is not null group by substr(traceparent, 4, 32)
                order by max(news) desc limit ?""", row -> new Traceparent(row.text("traceparent")), imageId, MOST_TRACES);
    }

    /// Images that there is news of.
    public long waiting() {
        return sql.first("""
                        select count(distinct image_id) as images from image_to_measure join heard_image using (image_id)""", row -> row.number("images")).orElseThrow();
    }

    private static @Nullable String trace() {
        return Traceparent.current().map(Traceparent::text).orElse(null);
    }

    public void wake() {
        arrived.release();
    }

    /// Waits for news, at most so long.
    public void await(Duration atMost) throws InterruptedException {
        if (arrived.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            arrived.drainPermits();
        }
    }
}
