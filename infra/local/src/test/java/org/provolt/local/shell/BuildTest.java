package org.provolt.local.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.process.Tool;

/// The shell functions that decide what is to be built and count what was tested, on a small checkout.
class BuildTest {

    private static final Path SCRIPTS = Path.of("src/main/sh").toAbsolutePath();
    private static final Instant BUILT = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path checkout = Path.of("");

    @BeforeEach
    void everythingIsBuilt() throws IOException {
        write("pom.xml", "", -60);
        write("shared-kernel/kernel/src/main/java/Identity.java", "", -60);
        write("shared-kernel/kernel/src/test/java/IdentityTest.java", "", -60);
        write("services/pressure/pom.xml", "", -60);
        write("services/pressure/target/quarkus-app/quarkus-run.jar", "", 0);
        write("infra/kafka/topics.json", "{}", -60);
        write("infra/local/target/local-0.1.0.jar", "", 0);
        write("infra/local/target/lib/kafka.jar", "", 0);
        write("infra/local/target/keycloak/dist.zip", "", 0);
        write("target/provolt-built", "", 0);
        age(checkout.resolve("shared-kernel/kernel/src/main/java"), -60);
        age(checkout.resolve("shared-kernel/kernel/src/main"), -60);
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() {
        assertThat(run("build.sh", "newer_source; missing_artifact")).isEmpty();
    }

    @Test
    void aChangedSourceIsNoticed() throws IOException {
        write("shared-kernel/kernel/src/main/java/Identity.java", "changed", 60);

        assertThat(run("build.sh", "newer_source")).endsWith("Identity.java");
    }

    @Test
    void aRemovedSourceIsNoticedByItsFolder() throws IOException {
        Files.delete(checkout.resolve("shared-kernel/kernel/src/main/java/Identity.java"));
        age(checkout.resolve("shared-kernel/kernel/src/main/java"), 60);

        assertThat(run("build.sh", "newer_source")).endsWith("src/main/java");
    }

    @Test
    void aChangedTopicListIsNoticed() throws IOException {
        write("infra/kafka/topics.json", "{ }", 60);

        assertThat(run("build.sh", "newer_source")).endsWith("topics.json");
    }

    @Test
    void aChangedTestIsNoReasonToBuild() throws IOException {
        write("shared-kernel/kernel/src/test/java/IdentityTest.java", "changed", 60);

        assertThat(run("build.sh", "newer_source")).isEmpty();
    }

    @Test
    void aServiceWithoutItsJarIsNoticed() throws IOException {
        Files.delete(checkout.resolve("services/pressure/target/quarkus-app/quarkus-run.jar"));

        assertThat(run("build.sh", "missing_artifact")).isEqualTo("services/pressure/pom.xml");
    }

    @Test
    void theCountsAreThoseOfThisRunsReports() throws IOException {
        write("target/provolt-tests-began", "", 0);
        write("a/target/surefire-reports/TEST-Old.xml", report(100, 0, 0, 0), -60);
        write("a/target/surefire-reports/TEST-A.xml", report(10, 1, 2, 3), 60);
        write("b/target/surefire-reports/TEST-B.xml", report(5, 0, 0, 0), 60);

        assertThat(run("test.sh", "count_reports")).isEqualTo("9 4 2");
    }

    private static String report(int tests, int errors, int skipped, int failures) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite xmlns:xsi="x" version="3.0.2" name="A" time="0.0" tests="%d" errors="%d" skipped="%d" failures="%d">
                </testsuite>
                """.formatted(tests, errors, skipped, failures);
    }

    private void write(String name, String text, int secondsAfterTheBuild) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        age(file, secondsAfterTheBuild);
    }

    private static void age(Path file, int secondsAfterTheBuild) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(BUILT.plusSeconds(secondsAfterTheBuild)));
    }

    private String run(String script, String function) {
        String words = "cd '%s' && . '%s' && %s".formatted(checkout, SCRIPTS.resolve(script), function);
        return new Tool(List.of("/bin/sh", "-c", words)).run().strip();
    }
}
