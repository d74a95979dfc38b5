package org.gongkai.reader.facts;

import org.jspecify.annotations.Nullable;

/** Remembers which figure is the whole whose parts the text is listing: 「131条，其中网站24条、公众号107条」. */
final class Lists {
    private final Vocabulary vocabulary;
    private final String text;
    private final long introduction;
    private @Nullable Whole whole;
    private @Nullable Whole open;
    private boolean isNewSentence;
    private int sentence;

    private record Whole(String kind, String unit) {}

    Lists(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
        introduction = vocabulary.bit("INTRODUCTION");
    }

    /** A list goes on after a full stop only where the next sentence begins with 其中 or speaks of these items. */
    void startSentence(int at) {
        isNewSentence = true;
        open = null;
        sentence = at;
    }

    /** Opens a list where words between the last figure and this one introduce it. */
    void open(int lastEnd, Amount amount) {
        Whole known = whole;
        if (known == null) {
            return;
        }
        if (isNewSentence) {
            boolean goesOn = text.startsWith("其中", sentence)
                    || text.substring(sentence, amount.start()).contains("信息中");
            open = goesOn ? known : null;
            whole = open;
        } else if ((vocabulary.mask(text, lastEnd, amount.start()) & introduction) != 0) {
            open = known;
        }
        isNewSentence = false;
    }

    /** Kind of the whole of the open list, empty where the amount is part of none. */
    String whole(Amount amount) {
        Whole list = open;
        return list != null && list.unit().equals(amount.unit()) ? list.kind() : "";
    }

    /** Takes note of a figure that may itself be a whole. */
    void close(KindRule kind, Amount amount) {
        isNewSentence = false;
        if (kind.isHead()) {
            whole = new Whole(kind.kind(), amount.unit());
            open = null;
        }
    }
}
