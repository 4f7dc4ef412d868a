package org.provolt.imaging.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Files made to harm, read by a real child in a small heap: each ends in a code, and the next is read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final int BOMB_SIDE = 6_000;

    private final Children children = new Children(1, "64m", Duration.ofSeconds(30), ChildMain.class);

    @TempDir
    Path folder;

    @BeforeAll
    void start() {
        children.start(new StartupEvent());
    }

    @AfterAll
    void stop() {
        children.stop(new ShutdownEvent());
    }

    /// 4 kB that become 144 MB.
    @Test
    void aDecompressionBombEndsItsChildAndNotTheService() throws IOException, InterruptedException {
        byte[] bomb = png(new BufferedImage(BOMB_SIDE, BOMB_SIDE, BufferedImage.TYPE_BYTE_BINARY));

        assertThat(code(bomb)).isEqualTo("image-too-demanding");
        assertThat(code(small())).isEqualTo("read");
    }

    @Test
    void aHeadThatSaysTooMuchIsRefusedBeforeAnythingIsMade() throws IOException, InterruptedException {
        byte[] huge = small();
        ByteBuffer.wrap(huge).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) sum.getValue());

        assertThat(code(huge)).isEqualTo("image-too-large");
    }

    @Test
    void aFileThatEndsTooEarlyIsBroken() throws IOException, InterruptedException {
        byte[] whole = small();

        assertThat(code(Arrays.copyOf(whole, whole.length - 20))).isEqualTo("image-broken");
    }

    /// Its only directory of tags names itself as the next one.
    @Test
    void aTiffThatGoesRoundInCirclesIsBroken() throws IOException, InterruptedException {
        ByteBuffer tiff = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 256)
                .putShort((short) 3)
                .putInt(1)
                .putInt(4);
        tiff.putInt(8);

        assertThat(code(tiff.array())).isEqualTo("image-broken");
    }

    @Test
    void whatNoReaderKnowsIsSaidToBeUnknown() throws IOException, InterruptedException {
        assertThat(code("#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("unknown-format");
    }

    private String code(byte[] bytes) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return switch (children.read(file, folder.resolve("raster"))) {
            case Reply.Read read -> "read";
            case Reply.TurnedAway away -> away.code();
        };
    }

    private static byte[] small() throws IOException {
        BufferedImage picture = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        for (int pixel = 0; pixel < 64 * 64; pixel++) {
            picture.getRaster().setSample(pixel % 64, pixel / 64, 0, pixel * 31 % 251);
        }
        return png(picture);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
