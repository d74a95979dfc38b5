package org.gongkai.reader.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells who issued a report: the name in the title, made full by what the text says of it. */
final class IssuerReader {
    private static final Pattern YEAR = Pattern.compile("\\(?\\d{4}\\)?年?度?");

    /** What a title says of its matter, with what may stand before and behind it. */
    private static final List<String> MATTERS = List.of("政府信息", "政务", "信息");

    private static final String ABOUT = "关于";
    private static final String AND_AFFAIRS = "与政务";
    private static final String DISCLOSURE = "公开";
    private static final String PEOPLE = "人民";
    private static final String PEOPLES_GOVERNMENT = PEOPLE + "政府";

    /** Last words of a title that names no matter; longer ones first. */
    private static final List<String> LAST_WORDS = List.of("年报告", "报告", "工作", "的");

    private static final Pattern LEAD = Pattern.compile("^(?:与|由|请|向|在|对|和|为|根据|按照|依据|及|各|将|全|到|是|系|经|从|联系)+");
    private static final Pattern VERB = Pattern.compile("^.*(?:形成|公布|编制|事项|联系|根据|按照|现将|由)(?=[\\u4e00-\\u9fff]{2})");

    /** The first characters of what the two patterns above look for. */
    private static final String LEAD_STARTS = "与由请向在对和为根按依及各将全到是系经从联";

    private static final String VERB_STARTS = "形公编事联根按现由";

    private static final Pattern REGIONS = Pattern.compile("(?:[\u4e00-\u9fff]{2,7}?(?:省|自治区|市|自治州|州|盟|区|县|旗)){1,3}$");

    /** Longer ones first, so that an organ is found whole at the end of a name. */
    private static final List<String> ORGANS = List.of("街道办事处", "管理委员会", "人民政府", "办事处", "管委会", "委员会", "政府");

    private static final String MARKS_OF_NAMES = "()、";
    private static final String ENDS_OF_REGIONS = "省区市州盟县旗";
    private static final int LONGEST_REGIONS = 24;
    private static final int MOST_PLACES = 30;

    private IssuerReader() {}

    /** The name in a title: 「官庄镇人民政府2020年政府信息公开工作年度报告」 gives 官庄镇人民政府. */
    static String printed(String title) {
        String name = YEAR.matcher(title).replaceFirst("");
        String own = name.substring(0, matter(name));
        String bare = own.substring(0, matter(own));
        StringBuilder kept = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if ((c >= '\u4e00' && c <= '\u9fff') || MARKS_OF_NAMES.indexOf(c) >= 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Where the words begin that say what a title is about: its end where there are none. */
    private static int matter(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (isMatter(title, title.startsWith(ABOUT, i) ? i + ABOUT.length() : i)) {
                return i;
            }
        }
        return title.length() - last(LAST_WORDS, title).length();
    }

    /** In 「人民政府信息公开」 the government is the issuer and information the matter. */
    private static boolean isMatter(String title, int at) {
        boolean isOfIssuer = title.startsWith(PEOPLES_GOVERNMENT, at - PEOPLE.length());
        for (String matter : MATTERS) {
            if (title.startsWith(matter, at) && !isOfIssuer) {
                int end = at + matter.length();
                return title.startsWith(
                        DISCLOSURE, title.startsWith(AND_AFFAIRS, end) ? end + AND_AFFAIRS.length() : end);
            }
        }
        return false;
    }

    /** The first of these words with which a text ends, empty where it ends with none. */
    private static String last(List<String> words, String text) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return word;
            }
        }
        return "";
    }

    /** The fullest name of that body in the text; for a township or sub-district without a suffix, its organ is added. */
    static String fullest(String printed, String text) {
        String own = bare(printed);
        String core = own.substring(0, own.length() - last(ORGANS, own).length());
        if (core.length() < 2) {
            return printed;
        }
        String best = own;
        int seen = 0;
        Set<String> known = new HashSet<>();
        for (int at = text.indexOf(core); at >= 0 && seen < MOST_PLACES; at = text.indexOf(core, at + 1), seen++) {
            String whole = regions(text, at) + core + organ(text, at + core.length());
            if (known.add(whole)) {
                String name = bare(whole);
                best = weight(name) > weight(best) ? name : best;
            }
        }
        if (best.endsWith("镇") || best.endsWith("乡") || best.endsWith("县") || best.endsWith("市")) {
            return best + "人民政府";
        }
        return best.endsWith("街道") ? best + "办事处" : best;
    }

    private static String bare(String name) {
        String actor = mayHold(VERB_STARTS, name) ? VERB.matcher(name).replaceFirst("") : name;
        boolean mayLead = !actor.isEmpty() && LEAD_STARTS.indexOf(actor.charAt(0)) >= 0;
        return mayLead ? LEAD.matcher(actor).replaceFirst("") : actor;
    }

    private static boolean mayHold(String characters, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (characters.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The names of regions that stand right before a place in the text. */
    private static String regions(String text, int at) {
        if (at == 0 || ENDS_OF_REGIONS.indexOf(text.charAt(at - 1)) < 0) {
            return "";
        }
        Matcher matcher = REGIONS.matcher(text.substring(Math.max(0, at - LONGEST_REGIONS), at));
        return matcher.find() ? matcher.group() : "";
    }

    private static String organ(String text, int at) {
        for (String organ : ORGANS) {
            if (text.startsWith(organ, at)) {
                return organ;
            }
        }
        return "";
    }

    private static int weight(String name) {
        return name.length() + (last(ORGANS, name).isEmpty() ? 0 : 10);
    }
}
