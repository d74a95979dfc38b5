package org.gongkai.checks.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.checks.rules.Check;
import org.gongkai.checks.rules.Prose;
import org.gongkai.checks.rules.Rule;
import org.gongkai.checks.rules.Subject;
import org.gongkai.checks.rules.WordList;
import org.gongkai.report.Finding;
import org.gongkai.report.FindingKind;
import org.gongkai.report.Provenance;
import org.gongkai.report.form.Severity;

/**
 * LAW-02: what stands in brackets, 第（七）, is an item (项), never a paragraph (款). LAW-03: an article of the Regulation cited
 * for a matter is the one about it: 第五十条 for the annual report, not 第三十二条 of the Regulation of 2008.
 */
public final class LawArticleCheck {
    private static final Rule ITEM = new Rule("LAW-02", FindingKind.LEGAL, Severity.ERROR);
    private static final Rule ARTICLE = new Rule("LAW-03", FindingKind.LEGAL, Severity.WARN);
    private static final Pattern BRACKETED = Pattern.compile("第[一二三四五六七八九十百]+条第（[一二三四五六七八九十]+）款");
    private static final Pattern CITED = Pattern.compile("条例》(?:（[^）]{0,40}）)?第([一二三四五六七八九十]+)条");
    private static final int FIRST_YEAR_OF_NEW = 2019;
    private static final List<List<String>> MATTERS = WordList.read(LawArticleCheck.class, "articles.tsv");

    private LawArticleCheck() {}

    /** The check. */
    public static Check check() {
        return new Check.One(List.of(ITEM, ARTICLE), LawArticleCheck::at);
    }

    private static List<Finding> at(Subject subject) {
        Prose prose = subject.prose();
        if (prose.text().indexOf('第') < 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        Matcher item = BRACKETED.matcher(prose.text());
        while (item.find()) {
            String right = item.group().substring(0, item.group().length() - 1) + "项";
            findings.add(ITEM.finding(
                    Rule.Evidence.inText(List.of(prose.place(item.start(), item.end())), right, item.group()),
                    item.group(),
                    right));
        }
        Integer year = subject.report().year();
        if (year != null) {
            articles(prose, year, findings);
        }
        return findings;
    }

    private static void articles(Prose prose, int year, List<Finding> findings) {
        Matcher cited = CITED.matcher(prose.text());
        while (cited.find()) {
            String sentence =
                    prose.text().substring(prose.sentenceStart(cited.start()), prose.sentenceEnd(cited.end()));
            int column = year >= FIRST_YEAR_OF_NEW ? 1 : 2;
            for (List<String> matter : MATTERS) {
                if (sentence.contains(matter.getFirst()) && !isNamed(matter, cited.group(1), column)) {
                    Provenance place = prose.place(cited.start(1) - 1, cited.end());
                    String right = "第" + matter.get(column).replace(" ", "条、第") + "条";
                    findings.add(ARTICLE.finding(
                            Rule.Evidence.inText(List.of(place), right, place.quote()),
                            matter.getFirst(),
                            "第" + cited.group(1) + "条",
                            right,
                            String.valueOf(year)));
                    break;
                }
            }
        }
    }

    /** Whether the article is right, or is no article that another edition of the law has for the matter. */
    private static boolean isNamed(List<String> matter, String article, int column) {
        boolean isRight = List.of(matter.get(column).split(" ")).contains(article);
        boolean isOfOtherEdition = List.of(matter.get(3 - column).split(" ")).contains(article);
        return isRight || !isOfOtherEdition;
    }
}
