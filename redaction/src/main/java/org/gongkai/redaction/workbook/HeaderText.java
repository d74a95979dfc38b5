package org.gongkai.redaction.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.redaction.packages.Namespaces;
import org.gongkai.redaction.packages.Tree;
import org.w3c.dom.Element;

/**
 * The heads and feet of printed sheets without fonts, sizes, names of files and paths: codes between its signs would part a number.
 * Places, page numbers and dates stay.
 */
final class HeaderText {
    private static final Pattern CODE =
            Pattern.compile("&(\"[^\"]*\"|K[0-9A-Fa-f]{6}|K\\d\\d[+-]\\d{3}|\\d+|[^\"K\\d])", Pattern.DOTALL);
    private static final String STAYING = "LCRPNDT&";

    private HeaderText() {}

    static void plain(Element root) {
        for (Element header : Tree.all(root, one -> Namespaces.SHEET.has(one, "headerFooter"))) {
            for (Element text : Tree.children(header)) {
                text.setTextContent(plain(text.getTextContent()));
            }
        }
    }

    private static String plain(String text) {
        return CODE.matcher(text).replaceAll(code -> {
            String what = code.group(1);
            boolean stays = what.length() == 1 && STAYING.contains(what);
            return stays ? Matcher.quoteReplacement(code.group()) : "";
        });
    }
}
