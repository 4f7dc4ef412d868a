package org.provolt.cellbuild.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class CellLabelTest {

    private static final String ADDRESS =
            "https://provolt.laboratory.example:8443/cells/0190a5e2-4b1c-7def-8000-000000000001";

    private final CellLabel label = new CellLabel(QrCode.of(ADDRESS), "NaC45-0500-01 <a&b>");

    @Test
    void aReaderFindsTheCellsPageOnThePicture() throws IOException, ReaderException {
        assertThat(readBack(picture())).isEqualTo(ADDRESS);
    }

    @Test
    void aReaderFindsItWithACornerOfTheCodeCovered() throws IOException, ReaderException {
        BufferedImage picture = picture();
        int corner = picture.getWidth() * 2 / 3;
        picture.createGraphics().fillRect(corner, corner, picture.getWidth() / 8, picture.getWidth() / 8);

        assertThat(readBack(picture)).isEqualTo(ADDRESS);
    }

    @Test
    void theDrawingCarriesTheCellsName() throws IOException, SAXException, ParserConfigurationException {
        assertThat(drawing().getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo("NaC45-0500-01 <a&b>");
    }

    @Test
    void theDrawingHasAsManyDarkModulesAsTheCode() throws IOException, SAXException, ParserConfigurationException {
        QrCode code = label.code();
        long dark = java.util.stream.IntStream.range(0, code.size() * code.size())
                .filter(i -> code.isDark(i % code.size(), i / code.size()))
                .count();
        String path = drawing()
                .getElementsByTagName("path")
                .item(0)
                .getAttributes()
                .getNamedItem("d")
                .getNodeValue();

        assertThat(path.chars().filter(c -> c == 'M').count()).isEqualTo(dark);
    }

    private BufferedImage picture() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(label.png()));
    }

    private Document drawing() throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(label.svg())));
    }

    private static String readBack(BufferedImage picture) throws ReaderException {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
