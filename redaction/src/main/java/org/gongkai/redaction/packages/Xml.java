package org.gongkai.redaction.packages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses and writes parts of markup; nothing outside them is ever opened. */
public final class Xml {
    /** A tree takes some fifteen times the room of its text. */
    private static final int LONGEST = 12 << 20;

    private Xml() {}

    /**
     * The tree of a part.
     *
     * @throws CannotRedact it is no markup, declares entities, or is very long
     */
    public static Document parsed(byte[] part) throws CannotRedact {
        if (part.length > LONGEST) {
            throw new CannotRedact(Why.TOO_LARGE, "a part of " + part.length + " bytes must have at most " + LONGEST);
        }
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java parses markup", e);
        } catch (SAXException | IOException e) {
            throw new CannotRedact(Why.BROKEN, e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setCoalescing(true);
        factory.setIgnoringComments(true);
        return factory;
    }

    /** The bytes of a tree. */
    public static byte[] written(Document tree) throws CannotRedact {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer writer = factory.newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            tree.setXmlStandalone(true);
            writer.transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException | StackOverflowError e) {
            throw new CannotRedact(Why.BROKEN, e);
        }
        return out.toByteArray();
    }
}
