package org.gongkai.documents.docx;

import java.util.Map;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.documents.zip.ZipMember;

/** Reads a Word document: properties first, then the body, then what stands around it. */
public final class DocxReader {
    private final ZipDirectory parts;
    private final EventStream out;

    /** A reader of the parts of one document. */
    public DocxReader(ZipDirectory parts, EventStream out) {
        this.parts = parts;
        this.out = out;
    }

    /** Reads the document. */
    public void read() {
        properties("docProps/core.xml");
        properties("docProps/app.xml");
        properties("docProps/custom.xml");
        String main = mainPart();
        byte[] body = parts.content(main)
                .orElseThrow(() -> new RefusedException(Refusal.Code.CORRUPTED, "word/document.xml"));
        Map<String, String> targets =
                Relationships.targets(parts.content(Relationships.of(main)).orElse(new byte[0]), out.limits());
        Numbering numbering = Numbering.of(parts, out.limits());
        new BodyReader(body, out, targets, numbering, null).read();
        for (ZipMember member : parts.members()) {
            surroundings(member);
        }
    }

    private String mainPart() {
        byte[] links = parts.content("_rels/.rels").orElse(new byte[0]);
        String target = Relationships.mainTarget(links, out.limits());
        return !target.isEmpty() && parts.contains(target) ? target : "word/document.xml";
    }

    private void properties(String part) {
        parts.content(part).ifPresent(bytes -> Properties.read(bytes, out));
    }

    private void surroundings(ZipMember member) {
        String name = member.name().replace('\\', '/');
        if (name.matches("word/(header|footer|footnotes|endnotes)\\d*\\.xml")) {
            new BodyReader(parts.content(member), out, Map.of(), Numbering.NONE, HiddenKind.PAGE_FURNITURE).read();
        } else if (name.matches("word/comments\\d*\\.xml")) {
            new BodyReader(parts.content(member), out, Map.of(), Numbering.NONE, HiddenKind.COMMENT).read();
        } else if (name.startsWith("word/embeddings/") && !member.isFolder()) {
            out.hidden(HiddenKind.EMBEDDED_FILE, name.substring(16), Place.UNKNOWN);
        } else if (name.equals("word/vbaProject.bin")) {
            out.hidden(HiddenKind.ACTIVE_CONTENT, "vbaProject.bin", Place.UNKNOWN);
        }
    }
}
