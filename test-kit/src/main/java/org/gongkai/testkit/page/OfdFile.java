package org.gongkai.testkit.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.testkit.Dice;

/** Writes pages as the parts of an OFD file, in the different ways in which programs write them. */
public final class OfdFile {
    private static final double MILLIMETRES = 25.4 / 72;

    private enum Showing {
        /** An object per line, every distance written out. */
        DISTANCES,
        /** An object per line, equal distances in groups. */
        GROUPS,
        /** An object per character. */
        GLYPHS
    }

    private final Showing showing;
    private final String prefix;
    private final boolean fillsLines;
    private final boolean absolute;
    private final boolean scaled;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private int id = 10;

    private OfdFile(Dice dice) {
        showing = dice.pick(List.of(Showing.values()));
        prefix = dice.pick(List.of("ofd:", "o:", ""));
        fillsLines = dice.chance(0.4);
        absolute = dice.chance(0.3);
        scaled = dice.chance(0.3);
    }

    /** The parts of the file by name; now and then it holds its pages as two documents. */
    public static Map<String, String> parts(List<Sheet> sheets, Dice dice) {
        OfdFile file = new OfdFile(dice);
        int cut = sheets.size() > 1 && dice.chance(0.2) ? sheets.size() / 2 : sheets.size();
        StringBuilder bodies = new StringBuilder();
        bodies.append(file.document(0, sheets.subList(0, cut)));
        if (cut < sheets.size()) {
            bodies.append(file.document(1, sheets.subList(cut, sheets.size())));
        }
        file.parts.put("OFD.xml", file.root("OFD", " Version=\"1.0\" DocType=\"OFD\"", bodies.toString()));
        return file.parts;
    }

    /** Writes a document; what the file says about it. */
    private String document(int number, List<Sheet> sheets) {
        String folder = "Doc_" + number + "/";
        String from = absolute ? "/" + folder : "";
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            String page = "Pages/Page_" + i + "/Content.xml";
            pages.append(element("Page", " ID=\"" + id++ + "\" BaseLoc=\"" + from + page + "\"", ""));
            parts.put(folder + page, page(sheets.get(i)));
        }
        String area = element("PageArea", "", element("PhysicalBox", "", "0 0 210 297"));
        String template = element("TemplatePage", " ID=\"2\" BaseLoc=\"" + from + "Tpls/Tpl_0/Content.xml\"", "");
        parts.put(folder + "Tpls/Tpl_0/Content.xml", root("Page", "", element("Content", "", layer(""))));
        parts.put(
                folder + "Document.xml",
                root(
                        "Document",
                        "",
                        element("CommonData", "", area + template) + element("Pages", "", pages.toString())));
        String info = element("DocInfo", "", element("DocID", "", "0" + number) + element("Creator", "", "test kit"));
        return element("DocBody", "", info + element("DocRoot", "", folder + "Document.xml"));
    }

    private String page(Sheet sheet) {
        StringBuilder objects = new StringBuilder();
        for (Sheet.Line line : sheet.lines()) {
            objects.append(path(line));
        }
        for (Sheet.Text text : sheet.texts()) {
            objects.append(showing == Showing.GLYPHS ? glyphs(text) : line(text));
        }
        String box = "0 0 " + number(sheet.width()) + " " + number(sheet.height());
        return root(
                "Page",
                "",
                element("Area", "", element("PhysicalBox", "", box))
                        + element("Template", " TemplateID=\"2\" ZOrder=\"Background\"", "")
                        + element("Content", "", layer(objects.toString())));
    }

    private String layer(String objects) {
        return element("Layer", " ID=\"" + id++ + "\" Type=\"Body\"", objects);
    }

    private String path(Sheet.Line line) {
        double width = Math.max(line.x1() - line.x0(), 0.4);
        double height = Math.max(line.y1() - line.y0(), 0.4);
        String boundary = boundary(line.x0(), line.y0(), width, height);
        String data = fillsLines
                ? "M 0 0 L %s 0 L %s %s L 0 %s C"
                        .formatted(number(width), number(width), number(height), number(height))
                : "M 0 0 L %s %s".formatted(number(line.x1() - line.x0()), number(line.y1() - line.y0()));
        String kind = fillsLines ? " Stroke=\"false\" Fill=\"true\"" : " LineWidth=\"0.2\"";
        return element(
                "PathObject",
                " ID=\"" + id++ + "\" Boundary=\"" + boundary + "\"" + kind,
                element(fillsLines ? "FillColor" : "StrokeColor", " Value=\"0 0 0\"", "")
                        + element("AbbreviatedData", "", data));
    }

    private String line(Sheet.Text text) {
        int[] characters = text.text().codePoints().toArray();
        StringBuilder distances = new StringBuilder();
        int at = 0;
        while (at < characters.length - 1) {
            double width = Sheet.ems(characters[at]) * text.size();
            int end = at + 1;
            while (showing == Showing.GROUPS
                    && end < characters.length - 1
                    && Sheet.ems(characters[end]) * text.size() == width) {
                end++;
            }
            distances
                    .append(end - at > 1 ? "g " + (end - at) + " " : "")
                    .append(local(width))
                    .append(' ');
            at = end;
        }
        return text(text, " DeltaX=\"" + distances.toString().strip() + "\"");
    }

    private String glyphs(Sheet.Text text) {
        StringBuilder objects = new StringBuilder();
        double x = text.x();
        for (int character : text.text().codePoints().toArray()) {
            objects.append(text(new Sheet.Text(x, text.y(), text.size(), Character.toString(character)), ""));
            x += Sheet.ems(character) * text.size();
        }
        return objects.toString();
    }

    private String text(Sheet.Text text, String distances) {
        double top = text.y() - text.size();
        String boundary = boundary(text.x(), top, Sheet.width(text.text(), text.size()), text.size() * 1.2);
        String matrix = scaled ? " CTM=\"0.5 0 0 0.5 0 0\"" : "";
        return element(
                "TextObject",
                " ID=\"" + id++ + "\" Boundary=\"" + boundary + "\" Font=\"3\" Size=\"" + local(text.size()) + "\""
                        + matrix,
                element(
                        "TextCode",
                        " X=\"0\" Y=\"" + local(text.size()) + "\"" + distances,
                        text.text().replace("&", "&amp;").replace("<", "&lt;")));
    }

    private static String boundary(double x, double y, double width, double height) {
        return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
    }

    /** A length inside a text object, whose matrix may shrink it. */
    private String local(double points) {
        return number(scaled ? points * 2 : points);
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.4f", points * MILLIMETRES);
    }

    private String element(String name, String attributes, String content) {
        return "<" + prefix + name + attributes + ">" + content + "</" + prefix + name + ">";
    }

    private String root(String name, String attributes, String content) {
        String binding = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + element(name, " " + binding + "=\"http://www.ofdspec.org/2016\"" + attributes, content);
    }
}
