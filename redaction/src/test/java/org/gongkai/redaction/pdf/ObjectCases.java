package org.gongkai.redaction.pdf;

import static org.gongkai.redaction.pdf.TextCases.MOBILE;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.gongkai.redaction.pdf.TextCases.Case;

/** Places beside the instructions of a page where what is covered may stand. */
final class ObjectCases {
    private ObjectCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>(TOLD);
        cases.addAll(NOTES);
        cases.addAll(ACTIONS);
        cases.addAll(IN_RESOURCES);
        return cases;
    }

    private static Case of(String name, TextCases.Making making) {
        return new Case(name, MOBILE, making);
    }

    private static final List<Case> TOLD = List.of(
            of("properties", draft -> draft.document.getDocumentInformation().setTitle("Of " + MOBILE)),
            of(
                    "a property of our own in two bytes",
                    draft -> draft.document
                            .getDocumentInformation()
                            .setCustomMetadataValue("Owner", "\u7535\u8bdd" + MOBILE)),
            of(
                    "metadata of the file",
                    draft -> draft.catalog()
                            .setItem(COSName.METADATA, Draft.stream("<x:xmpmeta>" + MOBILE + "</x:xmpmeta>"))),
            of(
                    "metadata of the page",
                    draft -> draft.page
                            .getCOSObject()
                            .setItem(COSName.METADATA, Draft.stream("<x:xmpmeta>" + MOBILE + "</x:xmpmeta>"))),
            of("what a program keeps of the page", draft -> {
                COSDictionary piece = new COSDictionary();
                piece.setString("Private", MOBILE);
                draft.page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), piece);
            }),
            of("an entry nobody knows", draft -> draft.catalog().setString("Gongkai", MOBILE)),
            of("a name of a place", draft -> {
                COSDictionary places = new COSDictionary();
                places.setItem(COSName.getPDFName("Tel" + MOBILE), Draft.numbers(0));
                draft.catalog().setItem(COSName.DESTS, places);
            }),
            of("labels of pages", draft -> {
                COSDictionary label = new COSDictionary();
                label.setString("P", MOBILE);
                COSDictionary labels = new COSDictionary();
                COSArray numbers = Draft.numbers(0);
                numbers.add(label);
                labels.setItem(COSName.NUMS, numbers);
                draft.catalog().setItem(COSName.PAGE_LABELS, labels);
            }),
            of("a bookmark", draft -> {
                PDDocumentOutline outline = new PDDocumentOutline();
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle("Of " + MOBILE);
                item.setDestination(draft.page);
                outline.addLast(item);
                draft.document.getDocumentCatalog().setDocumentOutline(outline);
            }),
            of("the structure", draft -> {
                COSDictionary element = Draft.dictionary("StructElem", "P");
                element.setString("ActualText", MOBILE);
                element.setString("Alt", MOBILE);
                COSDictionary root = new COSDictionary();
                root.setItem(COSName.K, element);
                draft.catalog().setItem(COSName.STRUCT_TREE_ROOT, root);
            }),
            of("an attachment", draft -> names(draft, "EmbeddedFiles", attachment())),
            of(
                    "an attachment of a page",
                    draft -> draft.annotation("FileAttachment").setItem(COSName.FS, attachment())));

    private static COSDictionary attachment() {
        COSDictionary streams = new COSDictionary();
        streams.setItem(COSName.F, Draft.stream(MOBILE));
        COSDictionary file = new COSDictionary();
        file.setString(COSName.F, MOBILE + ".txt");
        file.setItem(COSName.EF, streams);
        return file;
    }

    private static void names(Draft draft, String kind, COSDictionary value) {
        COSArray entries = new COSArray();
        entries.add(new COSString("one"));
        entries.add(value);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, entries);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.getPDFName(kind), tree);
        draft.catalog().setItem(COSName.NAMES, names);
    }

    private static final List<Case> NOTES = List.of(
            of("a note with its window", draft -> {
                COSDictionary note = draft.annotation("Text");
                note.setString(COSName.CONTENTS, MOBILE);
                COSDictionary window = draft.annotation("Popup");
                window.setString(COSName.CONTENTS, MOBILE);
                note.setItem(COSName.getPDFName("Popup"), window);
            }),
            of("text that was typed on the page", draft -> {
                COSDictionary typed = draft.annotation("FreeText");
                typed.setString(COSName.CONTENTS, MOBILE);
                typed.setItem(COSName.AP, look(draft));
            }),
            of("a form field", draft -> {
                COSDictionary field = draft.annotation("Widget");
                field.setItem(COSName.FT, COSName.TX);
                field.setString(COSName.T, "tel " + MOBILE);
                field.setString(COSName.V, MOBILE);
                field.setItem(COSName.AP, look(draft));
                COSArray fields = new COSArray();
                fields.add(field);
                COSDictionary form = new COSDictionary();
                form.setItem(COSName.FIELDS, fields);
                form.setItem(COSName.XFA, Draft.stream("<xfa>" + MOBILE + "</xfa>"));
                draft.catalog().setItem(COSName.ACRO_FORM, form);
            }),
            of("a stamp", draft -> draft.annotation("Stamp").setItem(COSName.AP, look(draft))),
            of("a link with a note", draft -> {
                COSDictionary link = link(draft, "https://example.org/");
                link.setString(COSName.CONTENTS, MOBILE);
            }));

    private static COSDictionary look(Draft draft) {
        COSStream form = draft.form("BT /F1 12 Tf 2 5 Td (" + MOBILE + ") Tj ET");
        form.setItem(COSName.BBOX, Draft.numbers(0, 0, 228, 20));
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, form);
        return looks;
    }

    static COSDictionary link(Draft draft, String address) {
        COSDictionary action = new COSDictionary();
        action.setName(COSName.S, "URI");
        action.setString(COSName.URI, address);
        COSDictionary link = draft.annotation("Link");
        link.setItem(COSName.A, action);
        return link;
    }

    private static final List<Case> ACTIONS = List.of(
            of("a script of the file", draft -> names(draft, "JavaScript", script())),
            of("a script on opening", draft -> draft.catalog().setItem(COSName.OPEN_ACTION, script())),
            of("a script of the page", draft -> {
                COSDictionary actions = new COSDictionary();
                actions.setItem(COSName.O, script());
                draft.page.getCOSObject().setItem(COSName.AA, actions);
            }),
            of("an address of a telephone", draft -> link(draft, "tel:" + MOBILE)),
            of("an address of a mailbox", draft -> link(draft, "mailto:" + MOBILE + "@139.com")),
            of("an address of the web", draft -> link(draft, "https://example.org/?tel=" + MOBILE)),
            of(
                    "an address of the web behind escapes",
                    draft -> link(
                            draft,
                            "https://example.org/?tel="
                                    + MOBILE.replace("1", "%2531").replace("3", "%33"))));

    private static COSDictionary script() {
        COSDictionary script = new COSDictionary();
        script.setName(COSName.S, "JavaScript");
        script.setString(COSName.JS, "app.alert('" + MOBILE + "')");
        return script;
    }

    private static final List<Case> IN_RESOURCES = List.of(
            of(
                    "what a mark stands for",
                    draft -> draft.raw(
                            "/Span <</ActualText (" + MOBILE + ")>> BDC BT /F1 9 Tf 72 600 Td (x) Tj ET EMC")),
            of("a list of properties", draft -> {
                COSDictionary properties = new COSDictionary();
                properties.setString("Note", MOBILE);
                draft.name("Properties", "P0", properties).raw("/Note /P0 DP");
            }),
            of("a hidden layer", draft -> {
                COSDictionary layer = layer(draft, MOBILE);
                draft.name("Properties", "L", layer)
                        .raw("/OC /L BDC")
                        .line(72, 650, MOBILE)
                        .raw("EMC");
            }),
            of("a form of a hidden layer", draft -> {
                COSStream form = draft.form("BT /F1 12 Tf 72 650 Td (" + MOBILE + ") Tj ET");
                form.setItem(COSName.OC, layer(draft, "Layer"));
                draft.name("XObject", "X", form).raw("/X Do");
            }),
            of(
                    "a name of a form",
                    draft -> draft.name("XObject", "X" + MOBILE, draft.form("0 0 9 9 re f"))
                            .raw("/X" + MOBILE + " Do")),
            of(
                    "a form that nothing draws",
                    draft -> draft.name("XObject", "X", draft.form("BT /F1 12 Tf 72 650 Td (" + MOBILE + ") Tj ET"))),
            of("metadata of a picture", draft -> {
                COSStream picture = Draft.dots();
                picture.setItem(COSName.METADATA, Draft.stream(MOBILE));
                draft.name("XObject", "I", picture).raw("q 9 0 0 9 72 600 cm /I Do Q");
            }),
            of(
                    "dots behind the last row",
                    draft -> draft.name("XObject", "I", Draft.dots(MOBILE)).raw("q 9 0 0 9 72 600 cm /I Do Q")),
            of(
                    "a picture among the instructions",
                    draft -> draft.raw(
                            "q 9 0 0 9 72 600 cm BI /W 1 /H 1 /BPC 8 /CS /G /Note (" + MOBILE + ") ID x EI Q")),
            of("what a state of drawing keeps", draft -> {
                COSDictionary state = new COSDictionary();
                state.setString("Note", MOBILE);
                draft.name("ExtGState", "G", state).raw("/G gs");
            }));

    static COSDictionary layer(Draft draft, String name) {
        COSDictionary layer = new COSDictionary();
        layer.setName(COSName.TYPE, "OCG");
        layer.setString(COSName.NAME, name);
        COSArray off = new COSArray();
        off.add(layer);
        COSDictionary standard = new COSDictionary();
        standard.setItem(COSName.OFF, off);
        COSDictionary layers = new COSDictionary();
        layers.setItem(COSName.D, standard);
        layers.setItem(COSName.OCGS, off);
        draft.catalog().setItem(COSName.OCPROPERTIES, layers);
        return layer;
    }
}
