package org.gongkai.redaction.ofd;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.documents.Limits;
import org.gongkai.documents.zip.InflationBudget;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.documents.zip.ZipMember;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;

/** The parts of one file, and the elements in them. A document type is an error, so that nothing from elsewhere is ever taken in. */
final class Parts {
    static final String NAMESPACE = "http://www.ofdspec.org/2016";
    private static final Set<String> NAMESPACES = Set.of(NAMESPACE, "http://www.ofdspec.org", "");
    private static final int DEEPEST = 64;
    private static final int MOST_ELEMENTS = 500_000;

    private final ZipDirectory zip;
    private final Set<String> read = new HashSet<>();
    private int elements;

    Parts(byte[] file) {
        this.zip = ZipDirectory.of(file, new InflationBudget(Limits.DEFAULT));
    }

    byte[] bytes(String name) throws CannotRedact {
        read.add(name.toLowerCase(Locale.ROOT));
        return zip.content(name).orElseThrow(() -> new CannotRedact(Why.BROKEN, "ofd: no part"));
    }

    /** How many parts nothing asked for. */
    int unread() {
        long files = zip.members().stream().filter(member -> !member.isFolder()).count();
        return (int) Math.max(0, files - read.size());
    }

    /** The names of all parts. */
    List<String> names() {
        return zip.members().stream().map(ZipMember::name).toList();
    }

    /** The root of a part; elements of other formats are called {@code ?}. */
    Element root(String name) throws CannotRedact {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text(name)));
            try {
                return root(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | CharacterCodingException broken) {
            throw new CannotRedact(Why.BROKEN, broken);
        }
    }

    /** All parts are in UTF-8; of bytes that are not the parser would print a line. */
    private String text(String name) throws CannotRedact, CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes(name)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Element root(XMLStreamReader xml) throws XMLStreamException, CannotRedact {
        Element holder = new Element("");
        Deque<Element> open = new ArrayDeque<>();
        open.push(holder);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = element(xml);
                    open.element().with(element);
                    open.push(element);
                    if (open.size() > DEEPEST || ++elements > MOST_ELEMENTS) {
                        throw new CannotRedact(Why.TOO_LARGE, "ofd: elements");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().write(open.element().text() + xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new CannotRedact(Why.BROKEN, "ofd: document type");
                default -> {}
            }
        }
        return holder.children().getFirst();
    }

    private static Element element(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        Element element = new Element(NAMESPACES.contains(namespace) ? xml.getLocalName() : "?");
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.with(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }
}
