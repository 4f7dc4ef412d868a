package org.provolt.formats.height;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.FileHead;
import org.provolt.formats.image.Acquired;
import org.provolt.formats.image.ImageFormat;
import org.provolt.formats.image.ImageRefusals;
import org.provolt.formats.image.PixelSize;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.ReadImage;
import org.provolt.formats.reading.ZipMembers;
import org.provolt.kernel.Refused;

/// `.x3p` of ISO 25178-72 (ISO 5436-2 before): a zip archive of a `main.xml`, the heights of a surface in metres as a
/// little-endian matrix in a file beside it, and optionally a bit for each point that says whether it is valid.
///
/// Integers are signed, as openGPS, the format's reference implementation, has them; other readers take them as
/// unsigned, so that a negative one is remarked. What stands in main.xml itself, profiles, point clouds and several
/// layers are not read.
public final class X3p implements ImageFormat {

    private static final String NAME = "x3p";
    private static final String MAIN = "main.xml";
    private static final String HEIGHTS = "Record3/DataLink/PointDataLink";
    private static final String VALID = "Record3/DataLink/ValidPointsLink";
    private static final String SUM = "Record3/DataLink/MD5ChecksumPointData";
    private static final double METRE_IN_UM = 1e6;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.isZipWith(MAIN);
    }

    @Override
    public ReadImage read(Path file) {
        try (ZipMembers zip = ZipMembers.open(file, name -> true)) {
            X3pHead head = X3pHead.read(member(zip, MAIN));
            requireSurface(head);
            int columns = head.count("Record3/MatrixDimension/SizeX");
            int rows = head.count("Record3/MatrixDimension/SizeY");
            ImageRefusals.checkSize(columns, rows);
            return read(zip, head, columns, rows);
        } catch (IOException broken) {
            Refused refused = ImageRefusals.broken("Its archive breaks off or is damaged.");
            refused.initCause(broken);
            throw refused;
        }
    }

    private static ReadImage read(ZipMembers zip, X3pHead head, int columns, int rows) throws IOException {
        List<String> remarks = new ArrayList<>();
        try (X3pHeights heights = new X3pHeights(
                member(zip, link(head, HEIGHTS)),
                head.text("Record1/Axes/CZ/DataType").orElse(""),
                head.number("Record1/Axes/CZ/Increment", 1),
                head.number("Record1/Axes/CZ/Offset", 0),
                head.text(VALID).isPresent() ? Optional.of(member(zip, link(head, VALID))) : Optional.empty())) {
            Raster raster = Raster.heights(columns, rows, pixel -> heights.next() * METRE_IN_UM);
            requireSum(head, heights.md5());
            if (heights.hasNegativeIntegers()) {
                remarks.add(
                        "Its heights are integers, some of them negative: read with a sign, as openGPS writes them.");
            }
            return new ReadImage(NAME, raster, Optional.of(size(head)), acquired(head), Map.of(), remarks);
        } catch (X3pHeights.Ended ended) {
            Refused refused = ImageRefusals.broken("Its heights end too early.");
            refused.initCause(ended);
            throw refused;
        }
    }

    private static void requireSurface(X3pHead head) {
        String feature = head.text("Record1/FeatureType").orElse("");
        if (!feature.equals("SUR")) {
            throw ImageRefusals.unsupported(
                    "Of .x3p files a surface (SUR) can be read; this one is of kind " + feature + ".");
        }
        for (String axis : List.of("CX", "CY")) {
            if (!head.text("Record1/Axes/" + axis + "/AxisType").orElse("").equals("I")) {
                throw ImageRefusals.unsupported("Its points are not on a grid: axis " + axis + " is not incremental.");
            }
        }
        if (head.number("Record3/MatrixDimension/SizeZ", 1) != 1) {
            throw ImageRefusals.unsupported("It has several layers; one can be read.");
        }
        if (head.text(HEIGHTS).isEmpty()) {
            throw ImageRefusals.unsupported("Its heights stand in main.xml; a file beside it can be read.");
        }
    }

    private static void requireSum(X3pHead head, byte[] md5) {
        Optional<String> told = head.text(SUM);
        if (told.isPresent() && !told.get().equalsIgnoreCase(HexFormat.of().formatHex(md5))) {
            throw ImageRefusals.broken("Its heights do not have the MD5 that main.xml says.");
        }
    }

    private static String link(X3pHead head, String path) {
        return head.text(path).orElseThrow().replaceFirst("^(?:\\./|/)+", "");
    }

    private static InputStream member(ZipMembers zip, String name) {
        return new BufferedInputStream(
                zip.open(name).orElseThrow(() -> ImageRefusals.broken("Its archive has no " + name + ".")));
    }

    private static PixelSize size(X3pHead head) {
        double x = head.number("Record1/Axes/CX/Increment") * METRE_IN_UM;
        double y = head.number("Record1/Axes/CY/Increment") * METRE_IN_UM;
        if (!(x > 0 && y > 0 && Double.isFinite(x) && Double.isFinite(y))) {
            throw ImageRefusals.broken("It says that a pixel is " + x + " by " + y + " µm large.");
        }
        return new PixelSize(x, y, "x3p-axes");
    }

    /// An `xsd:dateTime`; one without a zone says nothing that could be told from its time of writing.
    private static Optional<Acquired> acquired(X3pHead head) {
        return head.text("Record2/Date").flatMap(date -> {
            try {
                OffsetDateTime at = OffsetDateTime.parse(date);
                return Optional.of(new Acquired(at.toLocalDateTime(), Optional.of(at.getOffset()), "x3p-record2-date"));
            } catch (DateTimeException noMoment) {
                return Optional.empty();
            }
        });
    }
}
