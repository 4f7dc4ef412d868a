package org.provolt.imaging.parse;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.formats.image.ImageFormat;
import org.provolt.formats.image.ImageFormats;
import org.provolt.formats.image.RasterFile;
import org.provolt.formats.image.ReadImage;
import org.provolt.kernel.Refused;

/// A process that reads one foreign file after another until its parent goes: asked on its standard input by the file's
/// path and where to put the raster, answering on its standard output.
public final class ChildMain {

    private ChildMain() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream asked = new DataInputStream(System.in);
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        ProcessHandle.current().parent().ifPresent(ChildMain::endWith);
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err))); // what a library prints is no answer
        answers.writeBoolean(true); // ready
        answers.flush();
        for (Optional<Path> file = next(asked); file.isPresent(); file = next(asked)) {
            read(file.get(), Path.of(asked.readUTF())).write(answers);
        }
    }

    /// A file that is never read to its end does not outlive the service either.
    private static void endWith(ProcessHandle parent) {
        Thread.ofVirtual().start(() -> {
            parent.onExit().join();
            Runtime.getRuntime().halt(0);
        });
    }

    /// Empty once the parent is gone.
    private static Optional<Path> next(DataInputStream asked) throws IOException {
        try {
            return Optional.of(Path.of(asked.readUTF()));
        } catch (EOFException parentIsGone) {
            return Optional.empty();
        }
    }

    private static Reply read(Path file, Path raster) throws IOException {
        try {
            Optional<ImageFormat> format = ImageFormats.recognise(file);
            if (format.isEmpty()) {
                return new Reply.TurnedAway(
                        "unknown-format",
                        "No reader knows this file as an image. Known are " + String.join(", ", ImageFormats.names())
                                + ".");
            }
            ReadImage image = format.get().read(file);
            try (OutputStream out = Files.newOutputStream(raster)) {
                RasterFile.write(image.raster(), out);
            }
            return reply(image);
        } catch (Refused refused) {
            return new Reply.TurnedAway(refused.code(), String.valueOf(refused.getMessage()));
        }
    }

    private static Reply reply(ReadImage image) {
        return new Reply.Read(
                image.format(),
                image.raster().width(),
                image.raster().height(),
                image.raster().kind().toString(),
                image.pixelSize().map(size -> new PixelSize(size.xUm(), size.yUm(), size.saidBy())),
                image.acquired(),
                image.fieldHeight(),
                List.copyOf(image.remarks()));
    }
}
