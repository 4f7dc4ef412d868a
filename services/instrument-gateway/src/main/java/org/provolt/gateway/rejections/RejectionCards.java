package org.provolt.gateway.rejections;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.rejections.RejectedMessages.Original;
import org.provolt.servicekit.http.ListPage;

/// Refused messages as people see them.
@Singleton
class RejectionCards {

    private static final String UNREADABLE = "the bytes cannot be read as what the message says they are";

    private final RejectedMessages messages;
    private final RetryBook retries;

    RejectionCards(RejectedMessages messages, RetryBook retries) {
        this.messages = messages;
        this.retries = retries;
    }

    ListPage<RejectionCard> list(@Nullable String key, RejectionState.Retries retries, long before, int limit) {
        List<RejectedMessage> found = messages.list(key, retries, before, limit + 1);
        ListPage<RejectedMessage> page = ListPage.of(found, limit, message -> Long.toString(message.arrival));
        return new ListPage<>(page.items().stream().map(RejectionCard::of).toList(), page.next());
    }

    RejectionCard.WithContent get(UUID rejectionId) {
        RejectionCard card = RejectionCard.of(messages.get(rejectionId));
        Original original = messages.original(rejectionId);
        Optional<JsonNode> decoded = RejectedContent.decoded(original);
        return new RejectionCard.WithContent(
                card,
                RejectedContent.named(original.headers()),
                original.content(),
                decoded.orElse(null),
                decoded.isPresent() ? null : UNREADABLE,
                retries.confirmed(rejectionId));
    }
}
