package org.gongkai.documents.docx;

import java.util.regex.Pattern;
import org.gongkai.documents.DocumentEvent.HiddenKind;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.xml.PackageParts;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.documents.zip.ZipMember;

/** Reads a Word document: properties first, then the body, then what stands around it. */
public final class DocxReader {
    private static final Pattern FURNITURE = Pattern.compile("word/(header|footer|footnotes|endnotes)\\d*\\.xml");
    private static final Pattern COMMENTS = Pattern.compile("word/comments\\d*\\.xml");

    private final ZipDirectory parts;
    private final EventStream out;

    /** A reader of the parts of one document. */
    public DocxReader(ZipDirectory parts, EventStream out) {
        this.parts = parts;
        this.out = out;
    }

    /** Reads the document. */
    public void read() {
        PackageParts.properties(parts, out);
        String main = mainPart();
        byte[] body = parts.content(main)
                .orElseThrow(() -> new RefusedException(Refusal.Code.CORRUPTED, "word/document.xml"));
        new BodyReader(body, out, Definitions.of(parts, main, out.limits()), null).read();
        for (ZipMember member : parts.members()) {
            surroundings(member);
        }
    }

    private String mainPart() {
        String target = PackageParts.mainPart(parts, out.limits());
        return !target.isEmpty() && parts.contains(target) ? target : "word/document.xml";
    }

    private void surroundings(ZipMember member) {
        String name = member.name().replace('\\', '/');
        if (FURNITURE.matcher(name).matches()) {
            new BodyReader(parts.content(member), out, Definitions.NONE, HiddenKind.PAGE_FURNITURE).read();
        } else if (COMMENTS.matcher(name).matches()) {
            new BodyReader(parts.content(member), out, Definitions.NONE, HiddenKind.COMMENT).read();
        } else if (name.startsWith("word/embeddings/") && !member.isFolder()) {
            out.hidden(HiddenKind.EMBEDDED_FILE, name.substring(16), Place.UNKNOWN);
        } else if (name.equals("word/vbaProject.bin")) {
            out.hidden(HiddenKind.ACTIVE_CONTENT, "vbaProject.bin", Place.UNKNOWN);
        }
    }
}
