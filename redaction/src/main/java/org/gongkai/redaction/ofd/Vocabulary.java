package org.gongkai.redaction.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;

/**
 * The elements and attributes that are copied; everything else stays behind. Values are numbers or words of the format, so that no
 * attribute can hold a text. Free text is left in the characters of text objects alone.
 */
final class Vocabulary {
    private static final String UNIT =
            "ID Boundary Visible CTM DrawParam LineWidth Cap Join MiterLimit DashOffset DashPattern Alpha";
    private static final String OBJECTS = "TextObject PathObject ImageObject CompositeObject PageBlock";
    private static final String PATH = UNIT + " Stroke Fill Rule";
    /** Element, attributes, elements in it. */
    private static final List<List<String>> RULES = List.of(
            List.of("Page", "", "Template Area Content"),
            List.of("Template", "TemplateID ZOrder", ""),
            List.of("PageArea", "", "PhysicalBox ApplicationBox ContentBox BleedBox"),
            List.of("Area", "DrawParam CTM", "PhysicalBox ApplicationBox ContentBox BleedBox Path"),
            List.of("PhysicalBox", "", ""),
            List.of("ApplicationBox", "", ""),
            List.of("ContentBox", "", ""),
            List.of("BleedBox", "", ""),
            List.of("Content", "", "Layer"),
            List.of("Layer", "ID Type DrawParam", OBJECTS),
            List.of("PageBlock", "ID", OBJECTS),
            List.of(
                    "TextObject",
                    UNIT + " Font Size Stroke Fill HScale ReadDirection CharDirection Weight Italic",
                    "FillColor StrokeColor CGTransform TextCode Clips"),
            List.of("TextCode", "X Y DeltaX DeltaY", ""),
            List.of("CGTransform", "CodePosition CodeCount GlyphCount", "Glyphs"),
            List.of("Glyphs", "", ""),
            List.of("PathObject", PATH, "FillColor StrokeColor AbbreviatedData Clips"),
            List.of("Path", PATH, "FillColor StrokeColor AbbreviatedData"),
            List.of("AbbreviatedData", "", ""),
            List.of("ImageObject", UNIT + " ResourceID", "Clips"),
            List.of("Clips", "TransFlag", "Clip"),
            List.of("Clip", "", "Area"),
            List.of("FillColor", "Value Index ColorSpace Alpha", "AxialShd RadialShd"),
            List.of("StrokeColor", "Value Index ColorSpace Alpha", "AxialShd RadialShd"),
            List.of("AxialShd", "MapType MapUnit Extend StartPoint EndPoint", "Segment"),
            List.of(
                    "RadialShd",
                    "MapType MapUnit Eccentricity Angle StartPoint StartRadius EndPoint EndRadius Extend",
                    "Segment"),
            List.of("Segment", "Position", "Color"),
            List.of("Color", "Value Index ColorSpace Alpha", ""),
            List.of(
                    "DrawParam",
                    "ID Relative LineWidth Join Cap DashOffset DashPattern MiterLimit",
                    "FillColor StrokeColor"),
            List.of("ColorSpace", "ID Type BitsPerComponent", ""));

    private static final Set<String> WORDS = Set.of(
            ("true false Body Background Foreground Miter Round Bevel Butt Square NonZero Even-Odd GRAY RGB CMYK Direct Repeat"
                            + " Reflect")
                    .split(" "));
    private static final Pattern NUMBERS = Pattern.compile("[-+.,0-9eEg\\s#]*+");
    private static final Pattern PATHS = Pattern.compile("[-+.,0-9eE\\sSMLQBAC]*+");
    private static final Set<String> SILENT = Set.of("Actions", "Border");
    private static final Map<String, List<Set<String>>> ALLOWED = allowed();

    private Vocabulary() {}

    private static Map<String, List<Set<String>>> allowed() {
        Map<String, List<Set<String>>> allowed = new HashMap<>();
        RULES.forEach(rule -> allowed.put(
                rule.get(0),
                List.of(Set.of(rule.get(1).split(" ")), Set.of(rule.get(2).split(" ")))));
        return allowed;
    }

    /**
     * Takes everything else out of an element and all in it.
     *
     * @throws CannotRedact something is drawn that is not known
     */
    static void prune(Element element, Journal journal) throws CannotRedact {
        List<Set<String>> rule = ALLOWED.getOrDefault(element.name(), List.of());
        if (rule.isEmpty() || element.attributes().containsKey("ImageMask")) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: element");
        }
        int before = element.attributes().size();
        element.attributes()
                .entrySet()
                .removeIf(pair -> !rule.get(0).contains(pair.getKey()) || !isPlain(pair.getValue()));
        journal.note(Removed.PROPERTIES, before - element.attributes().size());
        for (Element child : List.copyOf(element.children())) {
            if (rule.get(1).contains(child.name())) {
                prune(child, journal);
            } else {
                leaveOut(element, child, journal);
            }
        }
        text(element);
    }

    private static boolean isPlain(String value) {
        return WORDS.contains(value) || NUMBERS.matcher(value).matches();
    }

    /** What is not known and may be drawn cannot be left out without changing the page. */
    private static void leaveOut(Element element, Element child, Journal journal) throws CannotRedact {
        boolean mayBeDrawn = !element.name().equals("Page") && !SILENT.contains(child.name());
        if (mayBeDrawn) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: element in " + element.name());
        }
        if (!child.name().equals("PageRes")) {
            journal.note(child.name().equals("Actions") ? Removed.ACTIVE_CONTENT : Removed.OTHER_PARTS);
        }
        element.children().remove(child);
    }

    private static void text(Element element) throws CannotRedact {
        String text = element.text();
        boolean isSound = switch (element.name()) {
            case "TextCode" -> true;
            case "AbbreviatedData" -> PATHS.matcher(text).matches();
            case "PhysicalBox", "ApplicationBox", "ContentBox", "BleedBox", "Glyphs" ->
                NUMBERS.matcher(text).matches();
            default -> {
                element.write("");
                yield text.isBlank();
            }
        };
        if (!isSound) {
            throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: text in " + element.name());
        }
    }
}
