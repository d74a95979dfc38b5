package org.gongkai.web.publishing.feeds;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML written element by element; signs that XML does not take are left out. */
final class Markup {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    Markup() {
        try {
            xml = FACTORY.createXMLStreamWriter(written, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Begins an element with these names and values of attributes, by turns. */
    Markup open(String element, String... attributes) {
        try {
            xml.writeStartElement(element);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        try {
            xml.writeEmptyElement(element);
            write(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** An element that holds this text. */
    Markup text(String element, String text) {
        try {
            xml.writeStartElement(element);
            xml.writeCharacters(taken(text));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Ends the element that was begun last, which is this one. */
    Markup close(String element) {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("element " + element + " must be open", e);
        }
    }

    byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.close();
            return written.toByteArray();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            xml.writeAttribute(attributes[at], taken(attributes[at + 1]));
        }
    }

    private static String taken(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    /** Nothing can fail but the code: what is written stays in memory. */
    private static IllegalStateException failed(XMLStreamException e) {
        return new IllegalStateException("elements must be opened and closed by turns", e);
    }
}
