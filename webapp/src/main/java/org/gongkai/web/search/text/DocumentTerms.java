package org.gongkai.web.search.text;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.search.engine.Field;
import org.gongkai.web.search.engine.TermList;

/** The terms under which a document is found. */
public final class DocumentTerms {
    /** Counts up with every change of the terms; an index of another edition is not used. */
    public static final int EDITION = 2;

    /** Between title and text, so that no phrase begins in one and ends in the other. */
    private static final int GAP = 16;

    private DocumentTerms() {}

    /**
     * The terms of a document by field.
     *
     * @param number its document number, empty where it has none
     * @param text without markup
     */
    public static Map<Field, TermList> of(String title, String number, String text) {
        String head = Folding.fold(title);
        String sign = Folding.fold(number);
        String main = Folding.fold(text);
        Map<Field, TermList> terms = new EnumMap<>(Field.class);
        TermList.Builder brief = new TermList.Builder();
        int end = add(brief, head, 0);
        add(brief, sign, end + GAP);
        terms.put(Field.TITLE, brief.build());
        TermList.Builder all = new TermList.Builder();
        end = add(all, head, 0);
        end = add(all, sign, end + GAP);
        add(all, main, end + GAP);
        terms.put(Field.TEXT, all.build());
        terms.put(Field.SINGLES, TermList.of(singles(head, main)));
        Set<String> numbers = DocumentNumbers.in(sign);
        numbers.addAll(DocumentNumbers.in(head));
        numbers.addAll(DocumentNumbers.in(main));
        terms.put(Field.NUMBERS, TermList.of(numbers));
        terms.put(Field.SOUND, TermList.of(Sound.of(head)));
        return terms;
    }

    private static int add(TermList.Builder terms, String folded, int position) {
        int next = position;
        for (Run run : Run.of(folded)) {
            if (run.isHan()) {
                next = HanPairs.add(terms, run.text(), next);
            } else {
                terms.add(run.text(), next++);
            }
        }
        return next;
    }

    private static Set<String> singles(String head, String main) {
        Set<String> singles = new LinkedHashSet<>();
        for (String part : new String[] {head, main}) {
            part.codePoints()
                    .filter(Character::isIdeographic)
                    .distinct()
                    .mapToObj(Character::toString)
                    .forEach(singles::add);
        }
        return singles;
    }
}
