package org.provolt.formats.neware;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.provolt.formats.reading.ZipMembers;

/// What an `.ndax` says of its test, in `TestInfo.xml` and `VersionInfo.xml`. A file that cannot be parsed tells
/// nothing.
///
/// @param channel  device, unit and channel, as BTS counts them
/// @param guid     the test's own
/// @param software of the server
/// @param sensors  beside the cell, in order
record TestInfo(Optional<String> channel, Optional<String> guid, Optional<String> software, List<Sensor> sensors) {

    /// @param id   as BTSDA numbers it
    /// @param type what it measures, such as 103 for a temperature
    record Sensor(int id, int type) {}

    static final String NAME = "TestInfo.xml";
    static final String VERSIONS = "VersionInfo.xml";

    /// Those seen have 4 kB.
    private static final int MOST_BYTES = 1_000_000;

    private static final int UNKNOWN = -1;

    static TestInfo of(ZipMembers archive) {
        Found found = new Found();
        parse(archive, NAME, found);
        parse(archive, VERSIONS, found);
        return new TestInfo(found.channel, found.guid, found.software, List.copyOf(found.sensors));
    }

    private static final class Found {
        private Optional<String> channel = Optional.empty();
        private Optional<String> guid = Optional.empty();
        private Optional<String> software = Optional.empty();
        private final List<Sensor> sensors = new ArrayList<>();

        void see(XMLStreamReader element) {
            String name = element.getLocalName();
            if (name.equals("TestInfo") && attribute(element, "DevID").isPresent()) {
                channel = Optional.of(attribute(element, "DevID").orElse("")
                        + "-" + attribute(element, "UnitID").orElse("")
                        + "-" + attribute(element, "ChlID").orElse(""));
                guid = attribute(element, "TestGuid");
            } else if (name.equals("ZwjVersion")) {
                software = attribute(element, "SvrVer");
            } else if (name.toLowerCase(Locale.ROOT).contains("aux")
                    && attribute(element, "AuxID").isPresent()) {
                sensors.add(new Sensor(number(element, "AuxID"), number(element, "ChlType")));
            }
        }
    }

    private static Optional<String> attribute(XMLStreamReader element, String name) {
        return Optional.ofNullable(element.getAttributeValue(null, name)).filter(it -> !it.isBlank());
    }

    private static int number(XMLStreamReader element, String name) {
        return attribute(element, name)
                .filter(it -> it.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(UNKNOWN);
    }

    private static void parse(ZipMembers archive, String name, Found found) {
        Optional<String> text = archive.open(name).flatMap(TestInfo::text);
        if (text.isEmpty()) {
            return;
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text.get()));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    found.see(reader);
                }
            }
        } catch (XMLStreamException restIsUnreadable) {
            // What was found before stays; records need none of it.
            return;
        }
    }

    /// No document type, so no entities: neither from outside nor of ever growing size.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Optional<String> text(InputStream in) {
        try (in) {
            return Optional.of(new String(in.readNBytes(MOST_BYTES), charset()));
        } catch (ZipException | java.io.EOFException broken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// GB2312's superset; the names and numbers looked for are ASCII in any.
    private static Charset charset() {
        return Charset.isSupported("GB18030") ? Charset.forName("GB18030") : StandardCharsets.ISO_8859_1;
    }
}
