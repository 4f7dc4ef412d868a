package org.provolt.portal.refused;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A refused message with all that it holds. All of it is a stranger's word.
///
/// @param content its bytes as they came
/// @param decoded what they say, where they can be read
@SuppressWarnings("ArrayRecordComponent") // read once and shown; never compared
record RejectionSheet(
        @JsonUnwrapped RejectionLine line,
        List<Named> headers,
        byte[] content,
        @Nullable JsonNode decoded,
        @Nullable String decodedAbsentBecause,
        List<Retry> retriedAs) {

    private static final int MOST_HEX_BYTES = 2 << 10;
    private static final int MOST_TEXT_BYTES = 16 << 10;

    record Named(String name, @Nullable String value) {

        /// The value as it can be shown.
        public String getShown() {
            return value == null ? "" : HostileText.of(value);
        }

        public String getShownName() {
            return HostileText.of(name);
        }
    }

    /// Who sent it again, and under which id it went.
    record Retry(String messageId, String retriedBy, Instant recordedAt) {}

    public String getHex() {
        return HexLines.of(content, MOST_HEX_BYTES);
    }

    public boolean isHexCut() {
        return content.length > MOST_HEX_BYTES;
    }

    public String getText() {
        return HostileText.of(content, MOST_TEXT_BYTES);
    }

    public boolean isTextCut() {
        return content.length > MOST_TEXT_BYTES;
    }

    /// The run's page, where the key is a run's identity.
    public String getRunLink() {
        return line.key() != null
                        && line.key().matches("[0-9a-f-]{36}")
                        && line.topic().endsWith("samples")
                ? "/runs/" + line.key()
                : "";
    }
}
