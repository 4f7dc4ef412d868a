package org.provolt.formats.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.Refused;

/// Small archives that the test makes itself, whole, damaged and hostile.
class X3pTest {

    private static final int COLUMNS = 3;
    private static final int ROWS = 2;

    @TempDir
    Path folder;

    private static String main(String type, String feature, String sizeX, String data, String more) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <p:ISO5436_2 xmlns:p="http://www.opengps.eu/2008/ISO5436_2">
                  <Record1><Revision>ISO5436 - 2000</Revision><FeatureType>%s</FeatureType><Axes>
                    <CX><AxisType>I</AxisType><DataType>D</DataType><Increment>5e-7</Increment><Offset>0</Offset></CX>
                    <CY><AxisType>I</AxisType><DataType>D</DataType><Increment>1e-6</Increment><Offset>0</Offset></CY>
                    <CZ><AxisType>A</AxisType><DataType>%s</DataType><Increment>1e-9</Increment><Offset>0</Offset></CZ>
                  </Axes></Record1>
                  <Record2><Date>2026-11-01T14:30:05+01:00</Date></Record2>
                  <Record3><MatrixDimension><SizeX>%s</SizeX><SizeY>2</SizeY><SizeZ>1</SizeZ></MatrixDimension>
                    %s%s</Record3>
                </p:ISO5436_2>
                """.formatted(feature, type, sizeX, data, more);
    }

    private static String link(String more) {
        return "<DataLink><PointDataLink>bindata/data.bin</PointDataLink>" + more + "</DataLink>";
    }

    /// 0, 1000, 2000 … nm, as the type has it.
    private static byte[] heights(String type) {
        ByteBuffer bytes = ByteBuffer.allocate(COLUMNS * ROWS * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (int pixel = 0; pixel < COLUMNS * ROWS; pixel++) {
            switch (type) {
                case "I" -> bytes.putShort((short) (1000 * pixel));
                case "L" -> bytes.putInt(1000 * pixel);
                case "F" -> bytes.putFloat(pixel * 1e-6f);
                default -> bytes.putDouble(pixel * 1e-6);
            }
        }
        return java.util.Arrays.copyOf(bytes.array(), bytes.position());
    }

    private Path archive(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return Files.write(Files.createTempFile(folder, "made", ".x3p"), out.toByteArray());
    }

    private Path archive(String main, byte[] data) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("main.xml", main.getBytes(StandardCharsets.UTF_8));
        members.put("bindata/data.bin", data);
        return archive(members);
    }

    private static ReadImage read(Path file) {
        return ImageFormats.recognise(file).orElseThrow().read(file);
    }

    private static void refused(Path file, String code) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "L", "F", "D"})
    void heightsOfEveryTypeAreMicrometres(String type) throws IOException {
        ReadImage read = read(archive(main(type, "SUR", "3", link(""), ""), heights(type)));

        assertThat(read.format()).isEqualTo("x3p");
        assertThat(read.raster().width()).isEqualTo(COLUMNS);
        for (int pixel = 0; pixel < COLUMNS * ROWS; pixel++) {
            assertThat(read.raster().offset() + read.raster().value(pixel)).isCloseTo(pixel, within(1e-5));
        }
        PixelSize size = read.pixelSize().orElseThrow();
        assertThat(size.xUm()).isCloseTo(0.5, within(1e-12));
        assertThat(size.yUm()).isCloseTo(1.0, within(1e-12));
    }

    @Test
    void itsDateHasAZone() throws IOException {
        assertThat(read(archive(main("D", "SUR", "3", link(""), ""), heights("D")))
                        .acquired())
                .contains(new Acquired(
                        LocalDateTime.parse("2026-11-01T14:30:05"),
                        Optional.of(ZoneOffset.ofHours(1)),
                        "x3p-record2-date"));
    }

    @Test
    void aPointWithoutItsBitIsMissing() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        String links = link("<ValidPointsLink>bindata/valid.bin</ValidPointsLink>");
        members.put("main.xml", main("L", "SUR", "3", links, "").getBytes(StandardCharsets.UTF_8));
        members.put("bindata/data.bin", heights("L"));
        members.put("bindata/valid.bin", new byte[] {0b0011_1101});

        Raster raster = read(archive(members)).raster();

        assertThat(raster.isMissing(1)).isTrue();
        assertThat(raster.missing()).isEqualTo(1);
    }

    @Test
    void aFloatThatIsNoNumberIsMissing() throws IOException {
        byte[] data = heights("D");
        ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).putDouble(8, Double.NaN);

        assertThat(read(archive(main("D", "SUR", "3", link(""), ""), data))
                        .raster()
                        .isMissing(1))
                .isTrue();
    }

    @Test
    void negativeIntegersAreRemarked() throws IOException {
        byte[] data = heights("I");
        ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) -5000);

        ReadImage read = read(archive(main("I", "SUR", "3", link(""), ""), data));

        assertThat(read.raster().offset()).isCloseTo(-5, within(1e-9));
        assertThat(read.remarks()).singleElement().asString().contains("sign");
    }

    @Test
    void theSumOfItsHeightsIsChecked() throws IOException, NoSuchAlgorithmException {
        byte[] data = heights("D");
        String right = HexFormat.of()
                .formatHex(MessageDigest.getInstance("MD5").digest(data))
                .toUpperCase(java.util.Locale.ROOT);
        String sum = "<MD5ChecksumPointData>%s</MD5ChecksumPointData>";

        assertThat(read(archive(main("D", "SUR", "3", link(sum.formatted(right)), ""), data))
                        .raster()
                        .missing())
                .isZero();
        refused(archive(main("D", "SUR", "3", link(sum.formatted("00".repeat(16))), ""), data), "image-broken");
    }

    @ParameterizedTest
    @CsvSource({
        "D, PRF, 3, image-kind-unknown",
        "X, SUR, 3, image-kind-unknown",
        "D, SUR, 3000000000, image-broken",
        "D, SUR, 2000000000, image-too-large",
        "D, SUR, many, image-broken",
        "D, SUR, 4, image-broken"
    })
    void whatIsNoSurfaceOfThatSizeIsRefused(String type, String feature, String sizeX, String code) throws IOException {
        refused(archive(main(type, feature, sizeX, link(""), ""), heights("D")), code);
    }

    @Test
    void heightsInTheXmlAreNotRead() throws IOException {
        refused(archive(main("D", "SUR", "3", "<DataList/>", ""), heights("D")), "image-kind-unknown");
    }

    @Test
    void aLinkLeadsOutOfNoArchive() throws IOException {
        String away = "<DataLink><PointDataLink>../../../etc/passwd</PointDataLink></DataLink>";

        refused(archive(main("D", "SUR", "3", away, ""), heights("D")), "image-broken");
    }

    @Test
    void entitiesAreNeitherFetchedNorGrown() throws IOException {
        String hostile = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\"><!ENTITY y \"&x;&x;\">]>";
        String main = main("D", "SUR", "&y;", link(""), "").replace("?>\n", "?>\n" + hostile + "\n");

        refused(archive(main, heights("D")), "image-broken");
    }

    @Test
    void anXmlOfEndlessElementsIsRefused() throws IOException {
        refused(archive(main("D", "SUR", "3", link(""), "<x/>".repeat(20_000)), heights("D")), "image-kind-unknown");
    }

    /// 300 MB of zeros that are a surface by every statement.
    @Test
    void aBombIsRefusedWhileItInflates() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("main.xml"));
            zip.write(main("D", "SUR", "20000000", link(""), "").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("bindata/data.bin"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(zeros);
            }
        }
        Path bomb = Files.write(folder.resolve("bomb.x3p"), out.toByteArray());

        refused(bomb, "zip-inflates-too-much");
    }

    /// Seeded damage: a code or an image, never anything else.
    @Test
    void damageEndsInACode() throws IOException {
        byte[] whole = Files.readAllBytes(archive(main("I", "SUR", "3", link(""), ""), heights("I")));
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int times = 0; times < 4; times++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("damaged.x3p"), damaged);
            try {
                ImageFormats.recognise(file).ifPresent(format -> format.read(file));
            } catch (Refused refused) {
                assertThat(refused.code()).as("seed " + seed).containsPattern("^(image|zip)-");
            }
        }
    }
}
