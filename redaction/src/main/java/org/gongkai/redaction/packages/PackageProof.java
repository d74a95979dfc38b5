package org.gongkai.redaction.packages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.documents.Limits;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.zip.InflationBudget;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.documents.zip.ZipMember;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.screening.Screener;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Opens what was written and looks at every word of every part: nothing that was covered may be found there. */
final class PackageProof {
    /** Attributes that people read or hear; the numbers in others are measures. */
    private static final Set<String> READ = Set.of("descr", "title", "alt", "string", "tooltip", "display", "Target");

    private final Covers covers;
    private final Screener screener = new Screener();

    private PackageProof(Covers covers) {
        this.covers = covers;
    }

    /**
     * Proves it.
     *
     * @throws CannotRedact something is still there, or something of the same kind that nobody asked to cover
     */
    static void require(byte[] written, Covers covers) throws CannotRedact {
        PackageProof proof = new PackageProof(covers);
        try {
            ZipDirectory parts = ZipDirectory.of(written, new InflationBudget(Limits.DEFAULT));
            for (ZipMember member : parts.members()) {
                proof.look(member.name());
                if (member.name().endsWith(".xml") || member.name().endsWith(".rels")) {
                    proof.look(Xml.parsed(parts.content(member)).getDocumentElement());
                }
            }
        } catch (RefusedException refused) {
            throw new CannotRedact(Why.BROKEN, refused);
        }
    }

    private void look(Element root) throws CannotRedact {
        List<String> lines = new ArrayList<>();
        for (Element element : Tree.all(root, _ -> true)) {
            StringBuilder line = new StringBuilder();
            boolean isParagraph = element.getLocalName().matches("p|si|is");
            List<Text> texts = isParagraph ? Tree.texts(element, _ -> false) : own(element);
            texts.forEach(text -> line.append(text.getData()));
            lines.add(line.toString());
            for (Attr attribute : Tree.attributes(element)) {
                require(covers.in(attribute.getValue()).isEmpty());
                if (READ.contains(attribute.getLocalName())) {
                    look(attribute.getValue());
                }
            }
        }
        for (String line : lines) {
            look(line);
        }
    }

    private static List<Text> own(Element element) {
        return element.getFirstChild() instanceof Text text ? List.of(text) : List.of();
    }

    private void look(String text) throws CannotRedact {
        require(covers.in(text).isEmpty()
                && screener.screen(text, LocalDate.EPOCH).stream()
                        .noneMatch(one -> covers.kinds().contains(one.kind())));
    }

    private static void require(boolean holds) throws CannotRedact {
        if (!holds) {
            throw new CannotRedact(Why.STILL_THERE, "in a part that was written");
        }
    }
}
