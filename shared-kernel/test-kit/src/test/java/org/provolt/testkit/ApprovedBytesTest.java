package org.provolt.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedBytesTest {

    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatWasNeverApprovedFailsAndIsLaidBeside() throws IOException {
        assertThatThrownBy(() -> ApprovedBytes.verify(folder, "event.v1.cbor", BYTES))
                .hasMessageContaining("does not exist");
        assertThat(Files.readAllBytes(folder.resolve("event.v1.cbor.received"))).isEqualTo(BYTES);
    }

    @Test
    void whatFailedOnceFailsAgain() {
        assertThatThrownBy(() -> ApprovedBytes.verify(folder, "event.v1.cbor", BYTES))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ApprovedBytes.verify(folder, "event.v1.cbor", BYTES))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void equalBytesPass() throws IOException {
        Files.write(folder.resolve("event.v1.cbor"), BYTES);

        assertThatNoException().isThrownBy(() -> ApprovedBytes.verify(folder, "event.v1.cbor", BYTES));
    }

    @Test
    void aDifferenceNamesTheByte() throws IOException {
        Files.write(folder.resolve("event.v1.cbor"), new byte[] {1, 2, 4});

        assertThatThrownBy(() -> ApprovedBytes.verify(folder, "event.v1.cbor", BYTES))
                .hasMessageContaining("at byte 2");
    }
}
