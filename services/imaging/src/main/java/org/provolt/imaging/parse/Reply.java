package org.provolt.imaging.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.formats.image.Acquired;

/// What a child says of a file.
public sealed interface Reply {

    /// The canonical raster lies where it was asked to be.
    ///
    /// @param kind    what the values are, such as `grey-level`
    /// @param fieldHeight rows above the data bar; empty where the file tells of none
    /// @param remarks what the reader decided, in words
    record Read(
            String format,
            int width,
            int height,
            String kind,
            Optional<PixelSize> pixelSize,
            Optional<Acquired> acquired,
            OptionalInt fieldHeight,
            List<String> remarks)
            implements Reply {}

    record TurnedAway(String code, String sentence) implements Reply {}

    default void write(DataOutputStream out) throws IOException {
        switch (this) {
            case Read read -> {
                out.writeBoolean(true);
                out.writeUTF(read.format());
                out.writeInt(read.width());
                out.writeInt(read.height());
                out.writeUTF(read.kind());
                out.writeBoolean(read.pixelSize().isPresent());
                if (read.pixelSize().isPresent()) {
                    out.writeDouble(read.pixelSize().get().xUm());
                    out.writeDouble(read.pixelSize().get().yUm());
                    out.writeUTF(read.pixelSize().get().saidBy());
                }
                out.writeBoolean(read.acquired().isPresent());
                if (read.acquired().isPresent()) {
                    Acquired acquired = read.acquired().get();
                    out.writeUTF(acquired.clock().toString());
                    out.writeUTF(acquired.offset().map(ZoneOffset::getId).orElse(""));
                    out.writeUTF(acquired.saidBy());
                }
                out.writeInt(read.fieldHeight().orElse(0));
                out.writeInt(read.remarks().size());
                for (String remark : read.remarks()) {
                    out.writeUTF(remark);
                }
            }
            case TurnedAway(String code, String sentence) -> {
                out.writeBoolean(false);
                out.writeUTF(code);
                out.writeUTF(sentence);
            }
        }
        out.flush();
    }

    static Reply read(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return new TurnedAway(in.readUTF(), in.readUTF());
        }
        String format = in.readUTF();
        int width = in.readInt();
        int height = in.readInt();
        String kind = in.readUTF();
        Optional<PixelSize> pixelSize = in.readBoolean()
                ? Optional.of(new PixelSize(in.readDouble(), in.readDouble(), in.readUTF()))
                : Optional.empty();
        Optional<Acquired> acquired = in.readBoolean() ? Optional.of(acquired(in)) : Optional.empty();
        int rows = in.readInt();
        OptionalInt fieldHeight = rows > 0 ? OptionalInt.of(rows) : OptionalInt.empty();
        List<String> remarks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            remarks.add(in.readUTF());
        }
        return new Read(format, width, height, kind, pixelSize, acquired, fieldHeight, remarks);
    }

    private static Acquired acquired(DataInputStream in) throws IOException {
        LocalDateTime clock = LocalDateTime.parse(in.readUTF());
        String offset = in.readUTF();
        return new Acquired(
                clock, offset.isEmpty() ? Optional.empty() : Optional.of(ZoneOffset.of(offset)), in.readUTF());
    }
}
