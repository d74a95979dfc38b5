package org.gongkai.reader.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sentences that say there was none: 「未收到申请」, 「没有收取任何费用」, 「信息处理费：无」. */
final class Nones {
    private static final int LONGEST_GAP = 26;
    private static final int LONGEST_LEAD = 30;
    private static final int LONGEST_CLAUSE = 80;
    /** 未按, 未经 and the like deny something else. */
    private static final String OTHER_DENIALS = "按经能及予";

    private static final String ENDS = ",;。!?)";

    private final Vocabulary vocabulary;
    private final String text;
    private final Clauses clauses;
    private final Phrases triggers;
    private final Phrases verbs;
    private final Phrases conditions;

    /**
     * A clause that says there was none.
     *
     * @param start first character of the words of denial
     * @param end after its last character
     * @param rules of what there was none, at least one
     * @param mask classes of its words
     * @param isQualified only of a certain sort there was none
     */
    record None(int start, int end, List<NoneRule> rules, long mask, boolean isQualified) {}

    Nones(Vocabulary vocabulary, String text, Clauses clauses) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.clauses = clauses;
        triggers = vocabulary.phrases("none-triggers");
        verbs = vocabulary.phrases("none-verbs");
        conditions = vocabulary.phrases("none-conditions");
    }

    /** What is denied here, null where nothing is that reports count. */
    @Nullable
    None at(int at, int sentence, int limit) {
        String trigger = triggers.at(text, at);
        if (trigger.isEmpty()) {
            return text.charAt(at) == '零' ? after(at, sentence, limit) : null;
        }
        int from = at + trigger.length();
        int end = clauses.end(from, limit);
        boolean isConditional = at > sentence && !conditions.before(text, at).isEmpty();
        if (isConditional || end - from > LONGEST_CLAUSE || !isDenial(trigger, from, end)) {
            return trigger.equals("无") ? after(at, sentence, limit) : null;
        }
        return none(at, from, end);
    }

    private boolean isDenial(String trigger, int from, int end) {
        if (trigger.equals("无")) {
            return isVerb(from)
                    || !rules(vocabulary.mask(text, from, Math.min(end, from + 10)))
                            .isEmpty();
        }
        if (from < end && OTHER_DENIALS.indexOf(text.charAt(from)) >= 0) {
            return false;
        }
        for (int i = from; i < Math.min(end, from + LONGEST_GAP); i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int at) {
        return !verbs.at(text, at).isEmpty();
    }

    private @Nullable None none(int at, int from, int end) {
        long mask = vocabulary.mask(text, from, end);
        List<NoneRule> rules = rules(mask);
        boolean isQualified =
                text.startsWith("因", from) && !text.substring(from, end).contains("信息公开");
        return rules.isEmpty() ? null : new None(at, end, rules, mask, isQualified);
    }

    /** 「收费情况：无」 and 「信息处理费为零」: what is denied stands before. */
    private @Nullable None after(int at, int sentence, int limit) {
        boolean isLast = at + 1 >= limit || ENDS.indexOf(text.charAt(at + 1)) >= 0;
        if (!isLast || at == sentence || ":为是".indexOf(text.charAt(at - 1)) < 0) {
            return null;
        }
        int from = Math.max(sentence, at - LONGEST_LEAD);
        int mark = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
        from = Math.max(from, mark);
        long mask = vocabulary.mask(text, from, at);
        List<NoneRule> rules = rules(mask);
        return rules.isEmpty() ? null : new None(from, at + 1, rules, mask, false);
    }

    private List<NoneRule> rules(long mask) {
        List<NoneRule> fitting = new ArrayList<>(0);
        for (NoneRule rule : vocabulary.nones()) {
            if (rule.fits(mask)
                    && fitting.stream().noneMatch(known -> known.kind().equals(rule.kind()))) {
                fitting.add(rule);
            }
        }
        return fitting;
    }
}
