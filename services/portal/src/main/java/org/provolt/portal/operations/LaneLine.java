package org.provolt.portal.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a lane of a service is doing.
///
/// @param waiting messages that it has not handled yet; absent where Kafka does not say
/// @param trouble why it stands still; absent when it does not
record LaneLine(
        String lane,
        List<String> topics,
        @Nullable Long waiting,
        @Nullable String waitingAbsentBecause,
        long handled,
        long rejected,
        @Nullable String trouble) {}
