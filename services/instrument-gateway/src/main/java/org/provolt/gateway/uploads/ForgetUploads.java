package org.provolt.gateway.uploads;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.life.VitalThreads;

/// Forgets uploads that nobody has added to for long.
@Singleton
class ForgetUploads {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final UploadBook book;
    private final Uploads uploads;
    private final UploadLimits limits;
    private final VitalThreads vital;

    ForgetUploads(UploadBook book, Uploads uploads, UploadLimits limits, VitalThreads vital) {
        this.book = book;
        this.uploads = uploads;
        this.limits = limits;
        this.vital = vital;
    }

    void start(@Observes StartupEvent event) {
        vital.every(PAUSE, "forget-uploads", () -> forget(limits.forgetAfter()));
    }

    void forget(Duration untouchedFor) {
        book.untouchedSince(Occurred.now().minus(untouchedFor)).forEach(uploads::forget);
    }
}
