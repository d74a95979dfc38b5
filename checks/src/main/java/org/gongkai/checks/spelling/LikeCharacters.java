package org.gongkai.checks.spelling;

import java.util.Arrays;
import java.util.List;
import org.gongkai.checks.rules.HanText;
import org.gongkai.checks.rules.WordList;

/** Which characters are easily taken for one another: those of one group sound or look alike. */
final class LikeCharacters {
    private static final char FIRST = HanText.FIRST;
    private static final char LAST = HanText.LAST;

    /** Names of groups are characters of the private use area, so that one can stand in a word for all of its group. */
    private static final char FIRST_GROUP = '\ue000';

    private final String[] groups = new String[LAST - FIRST + 1];

    private LikeCharacters() {
        Arrays.fill(groups, "");
    }

    static LikeCharacters standard() {
        LikeCharacters like = new LikeCharacters();
        char name = FIRST_GROUP;
        for (String file : List.of("like-sounding.txt", "like-looking.txt")) {
            for (List<String> group : WordList.read(LikeCharacters.class, file)) {
                like.add(group.get(1), name++);
            }
        }
        return like;
    }

    /** The names of a character's groups; empty for one that is like no other. */
    String groups(char c) {
        return c < FIRST || c > LAST ? "" : groups[c - FIRST];
    }

    private void add(String members, char name) {
        for (int i = 0; i < members.length(); i++) {
            groups[members.charAt(i) - FIRST] += name;
        }
    }
}
