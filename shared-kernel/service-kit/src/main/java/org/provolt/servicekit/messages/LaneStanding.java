package org.provolt.servicekit.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a lane is doing in this copy of the service, and how far the lane is behind, in all copies.
///
/// @param waiting messages on its topics that it has not handled yet; absent where Kafka does not say
/// @param handled since this copy started
/// @param rejected since this copy started
/// @param trouble why it stands still; absent when it does not
public record LaneStanding(
        String lane,
        List<String> topics,
        @Nullable Long waiting,
        @Nullable String waitingAbsentBecause,
        long handled,
        long rejected,
        @Nullable String trouble) {}
