package org.gongkai.checks.spelling;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.gongkai.checks.rules.Prose;
import org.gongkai.report.Report;

/** The characters of a text that may be judged: no title, quotation, own name, address or number of a document. */
final class OpenText implements IntPredicate {
    private static final String LEVELS = "省市州盟县区旗镇乡";
    private static final String AFTER_NAMES = "村镇乡路街道庄寨屯巷苑园厂矿区县市州";
    private static final int LONGEST_ADDRESS = 60;
    private final Prose prose;
    private final BitSet closed = new BitSet();

    OpenText(Prose prose, Report report) {
        this.prose = prose;
        closeNames(report.heading().issuer());
        closeNames(report.heading().issuerAsPrinted());
        closeAfter("地址", "；。");
        closeAfter("联系", "；。");
        closeNumbers();
    }

    /** Whether a position is closed. */
    @Override
    public boolean test(int position) {
        return closed.get(position) || prose.isShielded(position);
    }

    /** Whether characters may be the name of a village or road, a person's, or a measure word after a number. */
    boolean mayBeName(int start, int end) {
        String text = prose.text();
        if (LEVELS.indexOf(text.charAt(start)) >= 0 || isLevel(text, end + 1)) {
            return true;
        }
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (AFTER_NAMES.indexOf(after) >= 0 || text.startsWith("社区", end) || text.startsWith("同志", end)) {
            return true;
        }
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        return Character.isDigit(before) || (before == '、' && after == '、' && end - start <= 3);
    }

    private static boolean isLevel(String text, int at) {
        return at < text.length() && LEVELS.indexOf(text.charAt(at)) >= 0;
    }

    private void closeNames(String issuer) {
        int from = 0;
        for (int i = 0; i < issuer.length(); i++) {
            if (LEVELS.indexOf(issuer.charAt(i)) >= 0 && i - from >= 2) {
                closeAll(issuer.substring(from, i));
                from = i + 1;
            }
        }
        if (issuer.length() - from >= 2 && from == 0) {
            closeAll(issuer);
        }
    }

    private void closeAll(String name) {
        int at = prose.text().indexOf(name);
        while (at >= 0) {
            closed.set(at, at + name.length());
            at = prose.text().indexOf(name, at + name.length());
        }
    }

    private void closeAfter(String mark, String ends) {
        String text = prose.text();
        int at = text.indexOf(mark);
        while (at >= 0) {
            int end = at;
            while (end < text.length()
                    && end - at < LONGEST_ADDRESS
                    && ends.indexOf(text.charAt(end)) < 0
                    && text.charAt(end) != '\n') {
                end++;
            }
            if (text.startsWith("：", at + 2) || text.startsWith("地址", at + 2)) {
                closed.set(at, end);
            }
            at = text.indexOf(mark, at + 1);
        }
    }

    /** 国办发〔2019〕54号: the letters before the bracket are an abbreviation. */
    private void closeNumbers() {
        String text = prose.text();
        int at = text.indexOf('〔');
        while (at >= 0) {
            closed.set(Math.max(0, at - 8), at);
            at = text.indexOf('〔', at + 1);
        }
    }
}
