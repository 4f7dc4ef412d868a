package org.provolt.formats.height;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.provolt.formats.image.ImageRefusals;
import org.provolt.kernel.Refused;

/// What an x3p's `main.xml` says, by the path of each element: `Record3/MatrixDimension/SizeX`. It has no document
/// type, so no entities: neither from outside nor of ever growing size.
final class X3pHead {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_ELEMENTS = 10_000;
    private static final int DEEPEST = 20;

    private final Map<String, String> texts = new HashMap<>();

    private X3pHead() {}

    static X3pHead read(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, kind, information, location) -> {});
        X3pHead head = new X3pHead();
        try (in) {
            head.take(factory.createXMLStreamReader(in));
        } catch (XMLStreamException | IOException broken) {
            Refused refused = ImageRefusals.broken("Its main.xml breaks off or is damaged.");
            refused.initCause(broken);
            throw refused;
        }
        return head;
    }

    private void take(XMLStreamReader xml) throws XMLStreamException {
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        int elements = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    if (elements > MOST_ELEMENTS || path.size() >= DEEPEST) {
                        throw ImageRefusals.unsupported(
                                "Its main.xml has too many elements; heights are read from a file beside it.");
                    }
                    path.addLast(xml.getLocalName());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text.length() + xml.getTextLength() <= LONGEST_TEXT) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    texts.putIfAbsent(
                            String.join("/", path.stream().skip(1).toList()),
                            text.toString().strip());
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path)).filter(text -> !text.isEmpty());
    }

    /// A number that has to be there.
    double number(String path) {
        return text(path).map(said -> parsed(path, said)).orElseThrow(() -> missing(path));
    }

    double number(String path, double otherwise) {
        return text(path).map(said -> parsed(path, said)).orElse(otherwise);
    }

    int count(String path) {
        double count = number(path);
        if (count < 1 || count > Integer.MAX_VALUE || count != Math.rint(count)) {
            throw ImageRefusals.broken("Its " + path + " is no count.");
        }
        return (int) count;
    }

    private static double parsed(String path, String said) {
        try {
            double number = Double.parseDouble(said);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            Refused refused = ImageRefusals.broken("Its " + path + " is no number.");
            refused.initCause(noNumber);
            throw refused;
        }
        throw ImageRefusals.broken("Its " + path + " is no number.");
    }

    private static Refused missing(String path) {
        return ImageRefusals.broken("Its main.xml lacks " + path + ".");
    }
}
