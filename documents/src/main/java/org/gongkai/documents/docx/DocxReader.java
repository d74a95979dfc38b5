package org.gongkai.documents.docx;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Set<String> ON_PAGES = Set.of("header", "footer", "footnotes", "endnotes");
    private static final Set<String> FILES = Set.of("oleObject", "package");

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
        Map<String, String> kinds = PackageParts.kinds(parts, main, out.limits());
        for (ZipMember member : parts.members()) {
            String name = member.name().replace('\\', '/');
            surroundings(member, name, kinds.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
        }
    }

    private String mainPart() {
        String target = PackageParts.mainPart(parts, out.limits());
        return !target.isEmpty() && parts.contains(target) ? target : "word/document.xml";
    }

    private void surroundings(ZipMember member, String name, String kind) {
        if (FURNITURE.matcher(name).matches() || ON_PAGES.contains(kind)) {
            new BodyReader(parts.content(member), out, Definitions.NONE, HiddenKind.PAGE_FURNITURE).read();
        } else if (COMMENTS.matcher(name).matches() || kind.equals("comments")) {
            new BodyReader(parts.content(member), out, Definitions.NONE, HiddenKind.COMMENT).read();
        } else if ((name.startsWith("word/embeddings/") || FILES.contains(kind)) && !member.isFolder()) {
            out.hidden(HiddenKind.EMBEDDED_FILE, name.substring(name.lastIndexOf('/') + 1), Place.UNKNOWN);
        } else if (name.equals("word/vbaProject.bin") || kind.equals("vbaProject")) {
            out.hidden(HiddenKind.ACTIVE_CONTENT, "vbaProject.bin", Place.UNKNOWN);
        }
    }
}
