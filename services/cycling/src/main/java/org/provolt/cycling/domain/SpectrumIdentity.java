package org.provolt.cycling.domain;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.kernel.SpectrumId;

/// The identity of a spectrum that is not there yet: the same for the same run, stage, place in its file, moment and
/// points.
public final class SpectrumIdentity {

    private SpectrumIdentity() {}

    public static SpectrumId of(SpectrumMessage message, TimeAnchor measured) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String stage = Objects.requireNonNullElse(message.stage(), "");
        String head = message.runId() + "/" + stage + "/" + message.number() + "/" + measured.at() + "/";
        content.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        for (String name : SpectrumRules.REQUIRED) {
            for (double value : message.columns().column(name)) {
                content.writeBytes(
                        ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
            }
        }
        return new SpectrumId(UUID.nameUUIDFromBytes(content.toByteArray()));
    }
}
