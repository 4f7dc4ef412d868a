package org.provolt.local.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.process.Tool;

/// The shell function that `./provolt` finds its JDK with, among folders that look like JDKs.
class FindJdkTest {

    @TempDir
    Path machine = Path.of("");

    @Test
    void javaHomeComesFirst() throws IOException {
        Path set = jdk("set/jdk-25", "25.0.1");
        jdk("jvm/jdk-26", "26");

        assertThat(found(Map.of("JAVA_HOME", set.toString()))).isEqualTo(set.toString());
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws IOException {
        Path old = jdk("set/jdk-17", "17.0.15");
        Path right = jdk("jvm/jdk-25", "25");

        assertThat(found(Map.of("JAVA_HOME", old.toString()))).isEqualTo(right.toString());
    }

    @Test
    void theOneOnThePathIsFoundThroughItsLink() throws IOException {
        Path right = jdk("opt/jdk-25", "25.0.1");
        Path bin = Files.createDirectories(machine.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), right.resolve("bin/java"));

        assertThat(found(Map.of("PATH", bin + ":/usr/bin:/bin"))).isEqualTo(right.toString());
    }

    @Test
    void anOlderDefaultBesideItDoesNotMatter() throws IOException {
        jdk("jvm/java-1.17.0-openjdk", "17.0.15");
        Path right = jdk("jvm/temurin-25-jdk", "25.0.1");

        assertThat(found(Map.of())).isEqualTo(right.toString());
    }

    @Test
    void aRuntimeWithoutACompilerIsNoJdk() throws IOException {
        Path runtime = jdk("jvm/jre-25", "25");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(found(Map.of())).isEmpty();
    }

    @Test
    void noneIsSaidByAnEmptyAnswer() {
        assertThat(found(Map.of())).isEmpty();
    }

    private Path jdk(String folder, String version) throws IOException {
        Path home = machine.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            Path file = Files.writeString(home.resolve("bin").resolve(program), "");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String found(Map<String, String> environment) {
        Map<String, String> all = new java.util.HashMap<>(Map.of(
                "JAVA_HOME", "",
                "PATH", "/nowhere:/usr/bin:/bin",
                "PROVOLT_JDK_FOLDERS", machine.resolve("jvm").toString()));
        all.putAll(environment);
        // A java of the machine itself on that PATH would be found before the folders; the tests have only theirs.
        String withoutItsOwn =
                "jdk_of_path_here=$(jdk_of_path); case $jdk_of_path_here in \"%s\"*) ;; *) jdk_of_path() { :; } ;; esac"
                        .formatted(machine);
        return new Tool(List.of("/bin/sh", "-c", ". src/main/sh/find-jdk.sh; " + withoutItsOwn + "; find_jdk"), all)
                .run()
                .strip();
    }
}
