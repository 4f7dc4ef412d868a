package org.provolt.audit.trail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.witness.Witnessed;

/// A trail as CSV (RFC 4180), page by page, never held whole.
@Singleton
class TrailCsv {

    private static final int PAGE = 1_000;
    private static final String HEAD = "recorded_at,occurred_at,service,number,event_id,type,subject,actor,role,device,"
            + "reason,command,correlation_id,causation_id,sha256,sentence\r\n";

    private final LaboratoryTrail trail;
    private final TrailItems items;

    TrailCsv(LaboratoryTrail trail, TrailItems items) {
        this.trail = trail;
        this.items = items;
    }

    /// A page of lines, and where it ended.
    private record Page(List<TrailItem> items, @Nullable TrailPlace last) {}

    void write(TrailFilter filter, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines.write(HEAD);
        @Nullable TrailPlace place = TrailPlace.BEGINNING;
        while (place != null) {
            Page page = page(filter, place);
            for (TrailItem item : page.items()) {
                lines.write(line(item));
            }
            place = page.last();
        }
        lines.flush();
    }

    private Page page(TrailFilter filter, TrailPlace after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Witnessed> facts = trail.of(filter, TrailOrder.OLDEST, after, PAGE);
            TrailPlace last = facts.size() < PAGE ? null : TrailPlace.of(facts.getLast());
            return new Page(items.of(facts, false), last);
        });
    }

    private static String line(TrailItem item) {
        return Stream.of(
                                item.recordedAt(),
                                item.occurredAt(),
                                item.service(),
                                item.number(),
                                item.eventId(),
                                item.type(),
                                item.subject(),
                                cell(item.actor()),
                                cell(item.role()),
                                cell(item.device()),
                                cell(item.reason()),
                                cell(item.command()),
                                cell(item.correlationId()),
                                cell(item.causationId()),
                                item.sha256(),
                                cell(item.sentence()))
                        .map(Object::toString)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
