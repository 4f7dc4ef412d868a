package org.provolt.imaging.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageRefused;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.imaging.domain.ImageCommand.RecordImage;
import org.provolt.imaging.domain.ImageCommand.RefuseImage;
import org.provolt.imaging.parse.Children;
import org.provolt.imaging.parse.Reply;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Modality;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.origin.Origin;

/// Reads one file: its raster is kept first, then what it is is told. Broken off anywhere, it is begun again.
@Singleton
class ImageReading {

    private static final String HEIGHTS = "height-um";
    /// Electron microscopes of Zeiss and FEI say by them how large a pixel is.
    private static final Set<String> MICROGRAPH_TAGS = Set.of("tiff-tag-34118", "tiff-tag-34682");

    private final ArrivedImages arrived;
    private final Rasters rasters;
    private final Children children;
    private final Commands commands;

    ImageReading(ArrivedImages arrived, Rasters rasters, Children children, Commands commands) {
        this.arrived = arrived;
        this.rasters = rasters;
        this.children = children;
        this.commands = commands;
    }

    void read(ImageId imageId) {
        arrived.find(imageId).ifPresent(this::read);
    }

    private void read(Arrived file) {
        Object command = command(file.message());
        ScopedValue.where(Origin.CURRENT, file.origin())
                .run(() -> QuarkusTransaction.requiringNew().run(() -> {
                    send(command, file.message().reason());
                    arrived.done(file.message().imageId(), file.message());
                }));
    }

    private void send(Object command, @Nullable String reason) {
        if (reason == null) {
            commands.send(command);
        } else {
            commands.send(command, reason);
        }
    }

    private Object command(ImageMessage message) {
        Path raster = rasters.begin();
        try {
            return switch (children.read(rasters.file(message.source().fileSha256()), raster)) {
                case Reply.TurnedAway(String code, String sentence) -> refused(message, code, sentence);
                case Reply.Read read -> read(message, read, raster);
            };
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while a file was read", stopped);
        } finally {
            rasters.drop(raster);
        }
    }

    private Object read(ImageMessage message, Reply.Read read, Path raster) {
        Optional<PixelSize> size = read.pixelSize().or(() -> said(message));
        if (size.isEmpty()) {
            return refused(
                    message,
                    "pixel-size-unknown",
                    "The file does not say how large a pixel is. Bring it again with pixel_size_um.");
        }
        AcquiredAt acquired = AcquiredAt.of(message, read.acquired());
        return new RecordImage(
                message.imageId(),
                new ImageRecorded(
                        message.imageId(),
                        message.cellId(),
                        message.stage(),
                        modality(message, read),
                        message.source(),
                        rasters.keep(raster),
                        read.width(),
                        read.height(),
                        size.get(),
                        read.kind(),
                        read.format(),
                        Stream.concat(read.remarks().stream(), acquired.remarks().stream())
                                .toList(),
                        Occurred.now(),
                        acquired.at(),
                        acquired.saidBy(),
                        read.fieldHeight().isPresent() ? read.fieldHeight().getAsInt() : null));
    }

    private static Optional<PixelSize> said(ImageMessage message) {
        return Optional.ofNullable(message.pixelSizeUm()).map(um -> new PixelSize(um, um, "upload"));
    }

    private static Modality modality(ImageMessage message, Reply.Read read) {
        if (message.modality() != null) {
            return message.modality();
        }
        boolean micrograph = read.pixelSize()
                .filter(size -> MICROGRAPH_TAGS.contains(size.saidBy()))
                .isPresent();
        return micrograph ? Modality.SEM : read.kind().equals(HEIGHTS) ? Modality.HEIGHT_MAP : Modality.UNSPECIFIED;
    }

    private static RefuseImage refused(ImageMessage message, String code, String sentence) {
        return new RefuseImage(
                message.imageId(),
                new ImageRefused(
                        message.imageId(), message.cellId(), message.source(), code, sentence, Occurred.now()));
    }
}
