package org.provolt.formats.workbook;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One part of a workbook, element by element. It has no document type, so no entities: neither from outside nor of
/// ever growing size.
final class XmlStream implements AutoCloseable {

    /// No cell of an instrument's table holds more.
    static final int LONGEST_TEXT = 32_767;

    private final InputStream in;
    private final XMLStreamReader reader;

    /// @throws Broken when it does not begin as XML
    XmlStream(InputStream in) {
        this.in = in;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, kind, information, location) -> {});
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            close(in);
            throw broken(broken);
        }
    }

    /// The part is no XML from some place on.
    static final class Broken extends RuntimeException {
        Broken(String what) {
            super(what);
        }
    }

    private static RuntimeException broken(XMLStreamException e) {
        Throwable cause = e.getNestedException();
        if (cause instanceof IOException disk
                && !(disk instanceof ZipException)
                && !(disk instanceof EOFException)
                && !(disk instanceof java.io.CharConversionException)) {
            return new UncheckedIOException(disk);
        }
        return new Broken("its XML breaks off or is damaged");
    }

    /// Goes on to the next event; empty at the end.
    Optional<Integer> next() {
        try {
            return reader.hasNext() ? Optional.of(reader.next()) : Optional.empty();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /// Goes on to the next beginning of one of these elements; false when there is none before the end of `within`, or
    /// of the part where that is empty.
    boolean nextStart(String within, String... names) {
        for (Optional<Integer> event = next(); event.isPresent(); event = next()) {
            if (event.get() == XMLStreamConstants.START_ELEMENT) {
                for (String name : names) {
                    if (reader.getLocalName().equals(name)) {
                        return true;
                    }
                }
            } else if (event.get() == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals(within)) {
                return false;
            }
        }
        return false;
    }

    /// The local name of the element at hand.
    String name() {
        return reader.getLocalName();
    }

    /// An attribute by its local name; empty where there is none.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /// The text up to the end of the element at hand, phonetic hints left out.
    String text() {
        String element = reader.getLocalName();
        StringBuilder text = new StringBuilder();
        int hints = 0;
        for (Optional<Integer> event = next(); event.isPresent(); event = next()) {
            switch (event.get()) {
                case XMLStreamConstants.START_ELEMENT -> hints += isHint() ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> {
                    if (reader.getLocalName().equals(element)) {
                        return text.toString();
                    }
                    hints -= isHint() ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (hints == 0 && text.length() + reader.getTextLength() <= LONGEST_TEXT) {
                        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                    }
                }
                default -> {}
            }
        }
        return text.toString();
    }

    private boolean isHint() {
        return reader.getLocalName().equals("rPh");
    }

    @Override
    public void close() {
        close(in);
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
