package org.provolt.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeSpectra;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.formats.made.NdaWriter;
import org.provolt.formats.made.NdaxWriter;

/// Whole files, of which damaged ones are made.
final class FuzzSeeds {

    private static final int LARGEST_BYTES = 400_000;

    /// A whole file.
    static final class Whole {

        private final String format;
        private final byte[] bytes;

        private Whole(String format, byte[] bytes) {
            this.format = format;
            this.bytes = bytes;
        }

        /// The name of the reader that knows it.
        String format() {
            return format;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private final Path folder;
    private final List<Whole> all = new ArrayList<>();

    FuzzSeeds(Path folder) {
        this.folder = folder;
    }

    List<Whole> all() {
        return all;
    }

    /// One that no reader knows is left out: hardly a damaged one of it would be read.
    private void add(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("whole"), bytes);
        AnyFile.format(file).ifPresent(format -> all.add(new Whole(format, bytes)));
    }

    /// Files that the tests' writers make.
    void addMade() throws IOException {
        MadeTest test = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "fuzz");
        add(MprWriter.of(test).bytes(MadeRecords.galvanostatic(300)));
        add(MprWriter.of(test).version(2).withoutLog().bytes(MadeRecords.galvanostatic(300)));
        add(MptWriter.of(test).bytes(MadeRecords.galvanostatic(300)));
        add(NdaWriter.of(29).galvanostatic(200));
        add(NdaxWriter.of(14).galvanostatic(200));
        for (byte[] table : MadeCyclerTables.all(100)) {
            add(table);
        }
        MadeSpectra arc = MadeSpectra.ARC;
        for (byte[] spectrum : List.of(
                arc.gamry(true),
                arc.gamry(false),
                arc.zplot(),
                arc.zplotEarlier(),
                arc.chInstruments(),
                arc.nova(),
                arc.csv())) {
            add(spectrum);
        }
        for (String format : List.of("png", "gif", "jpeg", "bmp", "tiff")) {
            add(picture(format));
        }
    }

    /// Small files of a folder and all below it.
    void addAll(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) <= LARGEST_BYTES) {
                    add(Files.readAllBytes(file));
                }
            }
        }
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(1);
        for (int pixel = 0; pixel < 64 * 64; pixel++) {
            picture.getRaster().setSample(pixel % 64, pixel / 64, 0, random.nextInt(256));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, bytes)) {
            throw new IllegalStateException("no writer of " + format);
        }
        return bytes.toByteArray();
    }
}
