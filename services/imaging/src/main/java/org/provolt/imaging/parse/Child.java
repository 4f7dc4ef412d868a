package org.provolt.imaging.parse;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.formats.image.ImageFormats;
import org.provolt.kernel.Refused;

/// A warm child process. It is of no use any more once it died or a file took too long.
final class Child implements AutoCloseable {

    /// What a child needs to know: the readers, the kernel, and how to answer.
    private static final List<Class<?>> NEEDED =
            List.of(ChildMain.class, ImageFormats.class, Refused.class, PixelSize.class);

    /// A machine under load starts a JVM slowly; that time is not the file's.
    private static final Duration UNTIL_READY = Duration.ofSeconds(60);

    private final Process process;
    private final DataOutputStream asks;
    private final DataInputStream answers;
    private boolean ready;
    private volatile boolean closed;

    /// It ended before it answered.
    static final class Died extends Exception {
        private static final long serialVersionUID = 1;

        Died(Throwable cause) {
            super("the child ended before it answered", cause);
        }
    }

    private Child(Process process) {
        this.process = process;
        this.asks = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(process.getInputStream());
    }

    /// @param heap    such as `768m`
    /// @param program whose `main` answers as [ChildMain] does
    static Child start(String heap, Class<?> program) {
        try {
            return new Child(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + heap,
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-Djava.awt.headless=true",
                            "-cp",
                            classPath(program),
                            program.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException failed) {
            throw new UncheckedIOException("no child to read files can be started", failed);
        }
    }

    private static String classPath(Class<?> program) {
        return Stream.concat(NEEDED.stream(), Stream.of(program))
                .map(Child::placeOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean isAlive() {
        return !closed && process.isAlive();
    }

    /// What the file is. A child that takes too long is closed, and so is one that died.
    Reply read(Path file, Path raster, Duration limit) throws Died, InterruptedException {
        awaitReady();
        try {
            return within(limit, () -> ask(file, raster));
        } catch (TimeoutException tooLong) {
            return new Reply.TurnedAway(
                    "image-takes-too-long", "Reading the file took longer than " + limit.toMillis() / 1000.0 + " s.");
        }
    }

    private void awaitReady() throws Died, InterruptedException {
        if (ready) {
            return;
        }
        try {
            ready = within(UNTIL_READY, answers::readBoolean);
        } catch (TimeoutException never) {
            throw new Died(never);
        }
    }

    /// Closes the child where it does not answer in time.
    private <T> T within(Duration limit, Callable<T> work) throws Died, InterruptedException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofVirtual().start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException died) {
            close();
            throw new Died(died);
        } catch (TimeoutException | InterruptedException unanswered) {
            close();
            throw unanswered;
        }
    }

    private Reply ask(Path file, Path raster) throws IOException {
        asks.writeUTF(file.toString());
        asks.writeUTF(raster.toString());
        asks.flush();
        return Reply.read(answers);
    }

    @Override
    public void close() {
        closed = true;
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }
}
