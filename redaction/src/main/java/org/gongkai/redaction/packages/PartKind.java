package org.gongkai.redaction.packages;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.redaction.model.Removed;

/**
 * The parts that are written again. A part gets its name and content type from here and from nowhere else: names of parts tell as
 * much as what stands in them.
 */
public enum PartKind {
    STYLES("styles", "styles.xml", true, "%sml.styles"),
    NUMBERING("numbering", "numbering.xml", true, "%sml.numbering"),
    SETTINGS("settings", "settings.xml", true, "%sml.settings"),
    FONT_TABLE("fontTable", "fontTable.xml", true, "%sml.fontTable"),
    FOOTNOTES("footnotes", "footnotes.xml", true, "%sml.footnotes"),
    ENDNOTES("endnotes", "endnotes.xml", true, "%sml.endnotes"),
    SHARED_STRINGS("sharedStrings", "sharedStrings.xml", true, "%sml.sharedStrings"),
    THEME("theme", "theme/theme%d.xml", true, "theme"),
    HEADER("header", "header%d.xml", false, "%sml.header"),
    FOOTER("footer", "footer%d.xml", false, "%sml.footer"),
    WORKSHEET("worksheet", "worksheets/sheet%d.xml", false, "%sml.worksheet"),
    CHARTSHEET("chartsheet", "chartsheets/sheet%d.xml", false, "%sml.chartsheet"),
    CHART("chart", "charts/chart%d.xml", false, "drawingml.chart"),
    DRAWING("drawing", "drawings/drawing%d.xml", false, "drawing"),
    CHART_SHAPES("chartUserShapes", "drawings/shapes%d.xml", false, "drawingml.chartshapes"),
    DIAGRAM_DATA("diagramData", "diagrams/data%d.xml", false, "drawingml.diagramData"),
    DIAGRAM_LAYOUT("diagramLayout", "diagrams/layout%d.xml", false, "drawingml.diagramLayout"),
    DIAGRAM_STYLE("diagramQuickStyle", "diagrams/quickStyle%d.xml", false, "drawingml.diagramStyle"),
    DIAGRAM_COLORS("diagramColors", "diagrams/colors%d.xml", false, "drawingml.diagramColors"),
    IMAGE("image", "media/image%d", false, "");

    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";

    private static final Map<Removed, Set<String>> LEFT_BEHIND = Map.of(
            Removed.COMMENTS,
            types("comments commentsExtended commentsIds commentsExtensible people threadedComment person vmlDrawing"),
            Removed.EMBEDDED_FILES,
            types("oleObject package attachedFile"),
            Removed.ACTIVE_CONTENT,
            types(
                    "vbaProject control ctrlProp activeXControlBinary xlMacrosheet dialogsheet keyMapCustomizations wordVbaData"),
            Removed.DATA_SOURCES,
            types(
                    "externalLink pivotTable pivotCacheDefinition connections queryTable slicer slicerCache timeline"
                            + " timelineCache powerPivotData xmlMaps volatileDependencies externalLinkPath mailMergeSource recipientData"),
            Removed.PROPERTIES,
            types("core-properties extended-properties custom-properties thumbnail attachedTemplate printerSettings"
                    + " revisionHeaders usernames"));

    private final String relation;
    private final String name;
    private final boolean isImplicit;
    private final String content;

    PartKind(String relation, String name, boolean isImplicit, String content) {
        this.relation = relation;
        this.name = name;
        this.isImplicit = isImplicit;
        this.content = content;
    }

    /** The kind that a relationship of this type leads to; empty where it is not written again. */
    static Optional<PartKind> of(Relation relation) {
        return Arrays.stream(values())
                .filter(kind -> kind.relation.equals(relation.type()))
                .findFirst();
    }

    /** Whether it belongs to its part without being named there. */
    boolean isImplicit() {
        return isImplicit;
    }

    /** The name in a package of this family. */
    String name(Family family, int number) {
        return family.folder() + "/" + name.formatted(number);
    }

    /** The content type in a package of this family. */
    String contentType(Family family) {
        return CONTENT + content.formatted(family.vocabulary()) + "+xml";
    }

    /** What it is that is left behind with a relationship of this type. */
    static Removed leftBehind(Relation relation) {
        return LEFT_BEHIND.entrySet().stream()
                .filter(entry -> entry.getValue().contains(relation.type()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(Removed.OTHER_PARTS);
    }

    private static Set<String> types(String words) {
        return Set.of(words.split(" "));
    }
}
