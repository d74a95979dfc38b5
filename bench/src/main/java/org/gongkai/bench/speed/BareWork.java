package org.gongkai.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the bytes allow: the least that any reader must do. */
public final class BareWork {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final XMLInputFactory XML = factory();

    private BareWork() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory;
    }

    /** Decoding and one regular expression. */
    public static Contender decodeAndMatch() {
        return new Contender("txt", "decode + one regex (bare limit)", bytes -> {
            Matcher matcher = NUMBER.matcher(new String(bytes, StandardCharsets.UTF_8));
            long sum = 0;
            while (matcher.find()) {
                sum += matcher.end();
            }
            return sum;
        });
    }

    /** The XML parser of the JDK over the main part of a docx. */
    public static Contender stax() {
        return new Contender("docx", "StAX over document.xml (bare limit)", BareWork::events);
    }

    /** Counting the runs of text in the bytes of the main part of a docx. */
    public static Contender byteScan() {
        return new Contender("docx", "byte scan of document.xml (bare limit)", bytes -> {
            try (ZipInputStream zip = mainPart(bytes)) {
                return runs(zip.readAllBytes());
            }
        });
    }

    private static long runs(byte[] xml) {
        long runs = 0;
        for (int i = 0; i + 3 < xml.length; i++) {
            runs += xml[i] == '<' && xml[i + 1] == 'w' && xml[i + 2] == ':' && xml[i + 3] == 't' ? 1 : 0;
        }
        return runs;
    }

    private static ZipInputStream mainPart(byte[] bytes) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && !entry.getName().equals("word/document.xml")) {
            entry = zip.getNextEntry();
        }
        return zip;
    }

    private static long events(byte[] bytes) throws IOException {
        try (ZipInputStream zip = mainPart(bytes)) {
            return length(XML.createXMLStreamReader(zip));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static long length(XMLStreamReader reader) throws XMLStreamException {
        long sum = 0;
        while (reader.hasNext()) {
            sum += reader.next() == XMLStreamConstants.CHARACTERS ? reader.getTextLength() : 1;
        }
        return sum;
    }
}
