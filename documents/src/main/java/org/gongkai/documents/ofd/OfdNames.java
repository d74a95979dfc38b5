package org.gongkai.documents.ofd;

import org.gongkai.documents.xml.XmlVocabulary;

/** The elements of the format that are understood, whatever their prefix. */
final class OfdNames {
    static final int DOC_ROOT = 1;
    static final int DOC_INFO = 2;
    static final int TEMPLATE_PAGE = 3;
    static final int PAGE = 4;
    static final int PHYSICAL_BOX = 5;
    static final int TEMPLATE = 6;
    static final int TEXT_OBJECT = 7;
    static final int TEXT_CODE = 8;
    static final int PATH_OBJECT = 9;
    static final int ABBREVIATED_DATA = 10;
    static final int IMAGE_OBJECT = 11;
    static final int FILL_COLOR = 12;
    static final int STROKE_COLOR = 13;
    static final int CLIPS = 14;
    static final int ATTACHMENTS = 15;
    static final int ENCRYPTIONS = 16;
    static final int CONTENT = 17;

    private static final String[] NAMESPACES = {"http://www.ofdspec.org/2016", "http://www.ofdspec.org", ""};

    static final XmlVocabulary VOCABULARY = new XmlVocabulary()
            .add(DOC_ROOT, "DocRoot", NAMESPACES)
            .add(DOC_INFO, "DocInfo", NAMESPACES)
            .add(TEMPLATE_PAGE, "TemplatePage", NAMESPACES)
            .add(PAGE, "Page", NAMESPACES)
            .add(PHYSICAL_BOX, "PhysicalBox", NAMESPACES)
            .add(TEMPLATE, "Template", NAMESPACES)
            .add(TEXT_OBJECT, "TextObject", NAMESPACES)
            .add(TEXT_CODE, "TextCode", NAMESPACES)
            .add(PATH_OBJECT, "PathObject", NAMESPACES)
            .add(ABBREVIATED_DATA, "AbbreviatedData", NAMESPACES)
            .add(IMAGE_OBJECT, "ImageObject", NAMESPACES)
            .add(FILL_COLOR, "FillColor", NAMESPACES)
            .add(STROKE_COLOR, "StrokeColor", NAMESPACES)
            .add(CLIPS, "Clips", NAMESPACES)
            .add(ATTACHMENTS, "Attachments", NAMESPACES)
            .add(ENCRYPTIONS, "Encryptions", NAMESPACES)
            .add(CONTENT, "Content", NAMESPACES);

    private OfdNames() {}
}
