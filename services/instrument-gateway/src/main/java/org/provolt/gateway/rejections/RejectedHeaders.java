package org.provolt.gateway.rejections;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Header;

/// The headers of a message on the rejected topic: its own, and behind them what the service that refused it says.
///
/// @param own the message's own headers, exactly as they were
record RejectedHeaders(
        List<Header> own,
        Optional<String> rejectionId,
        Optional<String> topic,
        Optional<String> code,
        Optional<String> reason) {

    static RejectedHeaders of(Header[] all) {
        List<Header> own = new ArrayList<>(Arrays.asList(all));
        return new RejectedHeaders(
                own,
                takeLast(own, "rejection-id"),
                takeLast(own, "topic"),
                takeLast(own, "code"),
                takeLast(own, "reason"));
    }

    /// The last of a name is the refuser's, because it adds its own behind the others.
    private static Optional<String> takeLast(List<Header> headers, String name) {
        for (int place = headers.size() - 1; place >= 0; place--) {
            if (headers.get(place).key().equals(name)) {
                return text(headers.remove(place));
            }
        }
        return Optional.empty();
    }

    /// The first of some headers by its name, such as `ce_id`.
    static Optional<String> first(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.key().equals(name))
                .findFirst()
                .flatMap(RejectedHeaders::text);
    }

    private static Optional<String> text(Header header) {
        return Optional.ofNullable(header.value()).map(value -> new String(value, StandardCharsets.UTF_8));
    }
}
