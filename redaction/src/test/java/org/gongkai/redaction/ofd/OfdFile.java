package org.gongkai.redaction.ofd;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.documents.outgoing.markup.ZipParts;

/** An OFD file written by hand. */
final class OfdFile {
    private static final String ROOT = " xmlns:ofd=\"http://www.ofdspec.org/2016\">";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfdFile() {}

    /** A file of one page with these objects. */
    static OfdFile of(String... objects) {
        return new OfdFile()
                .with("OFD.xml", "OFD DocType=\"OFD\" Version=\"1.0\"", body(""))
                .with("Doc_0/Document.xml", "Document", document("", ""))
                .with(
                        "Doc_0/Res.xml",
                        "Res BaseLoc=\"Res\"",
                        "<ofd:Fonts><ofd:Font ID=\"3\" FontName=\"宋体\"/></ofd:Fonts>")
                .page(objects);
    }

    static String body(String more) {
        return "<ofd:DocBody><ofd:DocInfo><ofd:DocID>00000000000000000000000000000000</ofd:DocID></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>" + more + "</ofd:DocBody>";
    }

    static String document(String shared, String more) {
        return "<ofd:CommonData><ofd:MaxUnitID>100</ofd:MaxUnitID><ofd:PageArea>"
                + "<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                + "<ofd:PublicRes>Res.xml</ofd:PublicRes>" + shared + "</ofd:CommonData>"
                + "<ofd:Pages><ofd:Page ID=\"1\" BaseLoc=\"P/Content.xml\"/></ofd:Pages>" + more;
    }

    OfdFile page(String... objects) {
        return with("Doc_0/P/Content.xml", "Page", layer(objects));
    }

    static String layer(String... objects) {
        return "<ofd:Content><ofd:Layer ID=\"2\" Type=\"Body\">" + String.join("", objects)
                + "</ofd:Layer></ofd:Content>";
    }

    OfdFile with(String part, String root, String content) {
        String name = root.split(" ")[0];
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + root + ROOT + content + "</ofd:" + name + ">";
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    OfdFile with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    byte[] bytes() {
        ZipParts zip = new ZipParts();
        parts.forEach(zip::add);
        return zip.bytes();
    }

    /** A line of text of 4 mm at a place, each character 4 mm from the last. */
    static String line(int x, int y, String text, String... attributes) {
        String steps = "4 "
                .repeat(Math.max(0, text.codePointCount(0, text.length()) - 1))
                .strip();
        String code = steps.isEmpty() ? "" : " DeltaX=\"" + steps + "\"";
        return object(x, y, "<ofd:TextCode X=\"0\" Y=\"4\"" + code + ">" + text + "</ofd:TextCode>", attributes);
    }

    static String object(int x, int y, String content, String... attributes) {
        return "<ofd:TextObject ID=\"" + (10 + (x * 297 + y) % 80) + "\" Boundary=\"" + x + " " + y
                + " 150 6\" Font=\"3\" Size=\"4\""
                + Arrays.stream(attributes).map(a -> " " + a).reduce("", String::concat)
                + ">" + content + "</ofd:TextObject>";
    }

    /** An area filled with black. */
    static String area(int x, int y, int width, int height, String data) {
        return "<ofd:PathObject ID=\"9\" Boundary=\"" + x + " " + y + " " + width + " " + height
                + "\" Fill=\"true\" Stroke=\"false\"><ofd:FillColor Value=\"0 0 0\"/><ofd:AbbreviatedData>"
                + data.formatted(width, width, height, height) + "</ofd:AbbreviatedData></ofd:PathObject>";
    }

    static String box(int x, int y, int width, int height) {
        return area(x, y, width, height, "M 0 0 L %s 0 L %s %s L 0 %s C");
    }
}
