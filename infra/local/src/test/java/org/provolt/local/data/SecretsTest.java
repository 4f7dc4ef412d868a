package org.provolt.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void aSecretIsMadeOnceAndKept() {
        DataFolder data = new DataFolder(root).made();
        String made = Secrets.in(data).of("database.pressure.app");

        assertThat(Secrets.in(data).of("database.pressure.app")).isEqualTo(made);
    }

    @Test
    void twoSecretsDiffer() {
        Secrets secrets = Secrets.in(new DataFolder(root).made());

        assertThat(secrets.of("a")).isNotEqualTo(secrets.of("b"));
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        DataFolder data = new DataFolder(root).made();
        Secrets.in(data).of("a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.secrets())))
                .isEqualTo("rw-------");
    }
}
