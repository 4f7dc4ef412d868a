package org.provolt.imaging.parse;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A child that does what a file's name says: `hangs`, `dies`, `dies-once`, or anything else, which it reads.
final class MoodyChild {

    private MoodyChild() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream asked = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out));
        answers.writeBoolean(true);
        answers.flush();
        while (true) {
            Path file = Path.of(asked.readUTF());
            Path raster = Path.of(asked.readUTF());
            behave(file, raster);
            new Reply.Read(
                            "moody",
                            1,
                            1,
                            "grey-level",
                            Optional.empty(),
                            Optional.empty(),
                            OptionalInt.empty(),
                            List.of())
                    .write(answers);
        }
    }

    private static void behave(Path file, Path raster) throws IOException, InterruptedException {
        switch (file.getFileName().toString()) {
            case "hangs" -> Thread.sleep(Long.MAX_VALUE);
            case "dies" -> Runtime.getRuntime().halt(1);
            case "dies-once" -> {
                if (Files.notExists(raster)) {
                    Files.createFile(raster);
                    Runtime.getRuntime().halt(1);
                }
            }
            default -> {}
        }
    }
}
