package org.gongkai.redaction.ofd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.outgoing.markup.ZipParts;
import org.gongkai.documents.xml.PackageParts;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.ofd.PageText.Sought;

/** Follows one document from its entrance to its pages and writes them anew. For one file. */
final class OfdCopy {
    private static final int MOST_PAGES = 2000;
    private static final Rectangle A4 = new Rectangle(0, 0, 210, 297);
    private static final String ENTRANCE = "OFD.xml";
    private static final String FOLDER = "Doc_0/";

    private final Parts parts;
    private final Sought sought;
    private final Journal journal;
    private final Resources resources;
    private final Ids ids = new Ids();
    private final Map<String, Sheet> templates = new LinkedHashMap<>();
    private final List<Sheet> pages = new ArrayList<>();
    private final Map<String, byte[]> written = new LinkedHashMap<>();

    OfdCopy(byte[] file, Sought sought, Journal journal) {
        this.parts = new Parts(file);
        this.sought = sought;
        this.journal = journal;
        this.resources = new Resources(parts, journal);
    }

    byte[] written() throws CannotRedact {
        String name = Entrance.document(parts.root(ENTRANCE), journal);
        Element document = parts.root(name);
        Entrance.noteLeftOut(document, journal);
        Element common = document.child("CommonData").orElseThrow();
        for (Element part : common.children()) {
            if (part.name().equals("PublicRes") || part.name().equals("DocumentRes")) {
                resources.read(PackageParts.resolve(name, part.text().strip()));
            }
        }
        sheets(name, document, common);
        ids.take(common.child("MaxUnitID").map(Element::text).orElse(""));
        resources.ids().forEach(ids::take);
        Element area = common.child("PageArea").orElse(new Element("PageArea"));
        Vocabulary.prune(area, journal);
        for (Sheet page : pages) {
            look(page, box(page.root().child("Area").orElse(area), box(area, A4)));
        }
        write(document, common, area);
        journal.note(Removed.OTHER_PARTS, parts.unread());
        ZipParts zip = new ZipParts();
        written.forEach(zip::add);
        return zip.bytes();
    }

    private void sheets(String name, Element document, Element common) throws CannotRedact {
        for (Element template : common.children("TemplatePage")) {
            ids.take(template.attribute("ID"));
            templates.put(template.attribute("ID"), sheet(name, template));
        }
        List<Element> listed = document.child("Pages").orElseThrow().children("Page");
        if (listed.isEmpty() || listed.size() > MOST_PAGES) {
            throw new CannotRedact(listed.isEmpty() ? Why.BROKEN : Why.TOO_LARGE, "ofd: pages");
        }
        for (Element page : listed) {
            ids.take(page.attribute("ID"));
            pages.add(sheet(name, page));
        }
    }

    private Sheet sheet(String name, Element reference) throws CannotRedact {
        String part = PackageParts.resolve(name, reference.attribute("BaseLoc"));
        Element root = parts.root(part);
        for (Element more : root.children("PageRes")) {
            resources.read(PackageParts.resolve(part, more.text().strip()));
        }
        Sheet sheet = new Sheet(root, resources, journal);
        sheet.root().each(element -> ids.take(element.attribute("ID")));
        return sheet;
    }

    /** Text of a template is looked at on every page, since it may only there become part of a number. */
    private void look(Sheet page, Rectangle paper) throws CannotRedact {
        List<Item> items = new ArrayList<>(page.items());
        for (Element template : page.root().children("Template")) {
            Sheet sheet = template(template.attribute("TemplateID"));
            items.addAll(template.is("ZOrder", "Foreground") ? items.size() : 0, sheet.items());
        }
        Scene scene = new Scene(items, paper, journal);
        scene.cover(sought);
        scene.clear(page.items());
    }

    private Sheet template(String id) throws CannotRedact {
        Sheet sheet = templates.get(id);
        if (sheet == null) {
            throw new CannotRedact(Why.BROKEN, "ofd: template");
        }
        return sheet;
    }

    private static Rectangle box(Element area, Rectangle otherwise) {
        double[] box = Figures.of(area.child("PhysicalBox").map(Element::text).orElse(""));
        return box.length == 4 && box[2] > 0 && box[3] > 0
                ? new Rectangle(box[0], box[1], box[0] + box[2], box[1] + box[3])
                : otherwise;
    }

    private void write(Element document, Element common, Element area) throws CannotRedact {
        TextCut cut = new TextCut(ids);
        Element anew = new Element("CommonData");
        List<Element> listed = document.child("Pages").orElseThrow().children("Page");
        written.put(ENTRANCE, Entrance.anew());
        written.put(FOLDER + "Document.xml", new byte[0]);
        List<Element> templatePages = new ArrayList<>();
        for (Element template : common.children("TemplatePage")) {
            Sheet sheet = template(template.attribute("ID"));
            new Scene(sheet.items(), box(area, A4), journal).clear(sheet.items());
            templatePages.add(part(template, sheet, cut, "Tpls/Tpl_" + templatePages.size()));
        }
        Element pageList = new Element("Pages");
        for (int i = 0; i < listed.size(); i++) {
            pageList.with(part(listed.get(i), pages.get(i), cut, "Pages/Page_" + i));
        }
        written.put(FOLDER + "PublicRes.xml", resources.written(written).part());
        Element highest = new Element("MaxUnitID");
        highest.write(ids.last());
        Element shared = new Element("PublicRes");
        shared.write("PublicRes.xml");
        anew.with(highest).with(area).with(shared);
        templatePages.forEach(anew::with);
        written.put(
                FOLDER + "Document.xml",
                new Element("Document").with(anew).with(pageList).part());
    }

    private Element part(Element given, Sheet sheet, TextCut cut, String folder) throws CannotRedact {
        sheet.cut(cut);
        String place = folder + "/Content.xml";
        written.put(FOLDER + place, sheet.root().part());
        Element reference = new Element(given.name()).with("ID", Resources.number(given.attribute("ID")));
        if (given.is("ZOrder", "Foreground") || given.is("ZOrder", "Background")) {
            reference.with("ZOrder", given.attribute("ZOrder"));
        }
        return reference.with("BaseLoc", place);
    }
}
