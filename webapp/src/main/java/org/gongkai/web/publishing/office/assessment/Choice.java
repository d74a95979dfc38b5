package org.gongkai.web.publishing.office.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.web.publishing.assessment.AssessmentRefused;
import org.gongkai.web.publishing.assessment.AssessmentRefused.Reason;
import org.gongkai.web.publishing.assessment.Waiting;
import org.gongkai.web.publishing.assessment.Waiting.Seen;

/** Items that were ticked on the list, each as its number with what was seen of it. */
final class Choice {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})\\.(\\d{1,18})\\.(\\d{1,18})");

    private Choice() {}

    /** What a box on the list stands for. */
    static String of(Waiting one) {
        return one.item() + "." + one.seen().revision() + "." + one.seen().last();
    }

    /**
     * What was ticked.
     *
     * @throws AssessmentRefused none, or something the list never sends
     */
    static Map<Long, Seen> read(List<String> ticked) {
        Map<Long, Seen> chosen = new LinkedHashMap<>();
        for (String one : ticked) {
            Matcher parts = SHAPE.matcher(one);
            if (!parts.matches()) {
                throw new AssessmentRefused(Reason.NONE_CHOSEN);
            }
            chosen.put(number(parts, 1), new Seen(number(parts, 2), number(parts, 3)));
        }
        return chosen;
    }

    private static long number(Matcher parts, int group) {
        return Long.parseLong(parts.group(group));
    }
}
