package org.gongkai.checks.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A whole and the parts the text lists after it: 「信息120条，其中网站80条、公众号40条」.
 *
 * @param span from the number of the whole to the last part
 * @param claim what the list says of itself
 */
record PartList(Span span, BigDecimal whole, String unit, List<Part> parts, Claim claim) {
    private static final String NUMBER = "([0-9]{1,3}(?:，[0-9]{3})+(?![0-9])|[0-9]+(?:\\.[0-9]+)?)";
    private static final String UNIT = "(人次|万元|亿元|万条|批次|条次|条|件|份|篇|次|人|名|个|项|期|场|元|家|起|批|户|宗|例|部|张|块|处|卷|册|幅|则)";
    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9.—～~-])" + NUMBER + UNIT + "(?!以上|以内|左右)");
    private static final Pattern INTRODUCTION = Pattern.compile("(其中|包括|分别为|分别是)(?:，|：|有|为|包括|的)?");
    private static final String BEFORE_INTRODUCTION = "，。；（：";
    private static final Pattern PART = Pattern.compile(
            "(?:、|，|；|和|及|以及)*([^0-9、，；。：（）《》]{1,24}?)(?:共|为|有|计)?" + NUMBER + UNIT + "(等)?([^、，；。（）0-9]{0,6})");
    private static final Pattern SHARE = Pattern.compile("，?(?:约)?占[^，；。、]{0,12}?[0-9.]+%");
    private static final Pattern ASIDE = Pattern.compile("（[^（）]{0,80}）");
    private static final Pattern ROUGH = Pattern.compile("(?:约|近|超过|逾|超|不少于|至少|突破|达到约|大约)$");
    private static final Pattern OTHER_STATEMENT = Pattern.compile("共|累计|同比|较上|比上|比去|全年|本年|今年|去年|上年|增长|新增|其中|包括|平均|年$");
    private static final Pattern CHANNEL = Pattern.compile("网|微信|微博|公众号|公开栏|公示栏|平台|渠道|客户端|APP|抖音|新媒体|公报|屏|广播|电视");
    private static final int FARTHEST_WHOLE = 40;

    /** Characters of the text, 0-based, the end exclusive. */
    record Span(int start, int end) {}

    /**
     * Whether a list says itself how complete it is.
     *
     * @param isOpen it says that it is not (等)
     * @param isClosed it says that it is: 分别为, 包括, or 其他 as its last part
     */
    record Claim(boolean isOpen, boolean isClosed) {}

    /** A part of the list. */
    record Part(String label, BigDecimal number) {}

    /** The lists of a text, those left out that give no whole or fewer than two parts in its unit. */
    static List<PartList> in(String text) {
        List<PartList> lists = new ArrayList<>();
        Matcher introduction = INTRODUCTION.matcher(text);
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (mayIntroduce(text.charAt(at))
                    && at >= from
                    && introduction.region(at, text.length()).lookingAt()) {
                boolean hasMark = at > from && BEFORE_INTRODUCTION.indexOf(text.charAt(at - 1)) >= 0;
                PartList list = at(text, introduction, hasMark ? at - 1 : at);
                if (list != null) {
                    lists.add(list);
                }
                from = introduction.end();
            }
        }
        return lists;
    }

    /** The first characters of the words that open a list. */
    private static boolean mayIntroduce(char c) {
        return c == '其' || c == '包' || c == '分';
    }

    BigDecimal sum() {
        return parts.stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the parts are channels, in which the same item may count more than once. */
    boolean isOfChannels() {
        return parts.stream()
                        .filter(part -> CHANNEL.matcher(part.label()).find())
                        .count()
                >= 2;
    }

    /** Whether some of the first parts already make the whole, so that what follows is another statement. */
    boolean isFilledByFirstParts() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            sum = sum.add(parts.get(i).number());
            if (i > 0 && sum.compareTo(whole) == 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable PartList at(String text, Matcher introduction, int introductionStart) {
        Parts parts = parts(text, introduction.end());
        if (parts.list.size() < 2) {
            return null;
        }
        Matcher amount = AMOUNT.matcher(text);
        int sentence = sentenceStart(text, introductionStart);
        amount.region(sentence, introductionStart);
        int start = -1;
        BigDecimal whole = BigDecimal.ZERO;
        while (amount.find()) {
            if (amount.group(2).equals(parts.unit) && !isInBrackets(text, sentence, amount.start())) {
                boolean isRough =
                        ROUGH.matcher(text.substring(sentence, amount.start())).find();
                start = isRough ? -1 : amount.start();
                whole = number(amount.group(1));
            }
        }
        if (start < 0 || introductionStart - start > FARTHEST_WHOLE) {
            return null;
        }
        return new PartList(
                new Span(start, parts.end),
                whole,
                parts.unit,
                List.copyOf(parts.list),
                new Claim(
                        parts.isOpen,
                        isClosed(introduction.group(1), parts.list.getLast().label())));
    }

    /** Whether the list says that it is complete, by its opening words or by a last part that takes up the rest. */
    private static boolean isClosed(String opening, String lastLabel) {
        return opening.startsWith("分别")
                || opening.equals("包括")
                || lastLabel.startsWith("其他")
                || lastLabel.startsWith("其它");
    }

    private static boolean isInBrackets(String text, int from, int at) {
        return text.lastIndexOf('（', at) >= from && text.lastIndexOf('（', at) > text.lastIndexOf('）', at);
    }

    private static int sentenceStart(String text, int before) {
        return text.lastIndexOf('。', before - 1) + 1;
    }

    /** Parts while they are being collected. */
    private static final class Parts {
        private final List<Part> list = new ArrayList<>();
        private String unit = "";
        private int end;
        private boolean isOpen;
    }

    private static Parts parts(String text, int from) {
        Parts parts = new Parts();
        if (!hasNumberNext(text, from)) {
            return parts;
        }
        int at = from;
        Matcher part = PART.matcher(text);
        while (part.region(at, text.length()).lookingAt() && isPart(part, parts)) {
            parts.unit = part.group(3);
            parts.list.add(new Part(part.group(1), number(part.group(2))));
            parts.end = part.end(3);
            parts.isOpen |= part.group(4) != null || part.group(5).startsWith("等");
            at = skip(text, SHARE, skip(text, ASIDE, part.end()));
        }
        parts.isOpen |= text.startsWith("等", at);
        return parts;
    }

    /** Whether the first thing listed has a number: what it is called has no marks before. */
    private static boolean hasNumberNext(String text, int from) {
        int at = from;
        while (at < text.length() && "、，；和及以".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        while (at < text.length() && (text.charAt(at) < '0' || text.charAt(at) > '9')) {
            if ("、，；。：（）《》".indexOf(text.charAt(at)) >= 0) {
                return false;
            }
            at++;
        }
        return at < text.length();
    }

    private static boolean isPart(Matcher part, Parts soFar) {
        return (soFar.list.isEmpty() || soFar.unit.equals(part.group(3)))
                && !ROUGH.matcher(part.group(1)).find()
                && !OTHER_STATEMENT.matcher(part.group(1)).find();
    }

    private static int skip(String text, Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text);
        return matcher.region(at, text.length()).lookingAt() ? matcher.end() : at;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace("，", ""));
    }
}
