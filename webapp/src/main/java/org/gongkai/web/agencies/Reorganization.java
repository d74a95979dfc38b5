package org.gongkai.web.agencies;

import java.util.List;
import org.gongkai.web.audit.Who;

/** The door for changing the tree: first what a change would do, then the change. Who may is asked before, elsewhere. */
public interface Reorganization {
    /** What the change would do, and what stands in its way. */
    Preview preview(Change change);

    /**
     * Makes the change, with its audit rows.
     *
     * @param stamp the preview's; negative to make it whatever was decided meanwhile
     * @return the body it is about: the new one, or the first that was named
     * @throws ChangeRefused what stands in its way, or that something was decided since the preview
     */
    long make(Change change, Because because, long stamp, Who who);

    /**
     * What a change would do.
     *
     * @param problems what stands in its way; empty where it can be made
     * @param effects what would be so, line by line
     * @param stamp of the tree it was looked at
     */
    record Preview(List<Line> problems, List<Line> effects, long stamp) {
        /** Copies the lists. */
        public Preview {
            problems = List.copyOf(problems);
            effects = List.copyOf(effects);
        }
    }

    /**
     * A sentence of the message bundle.
     *
     * @param key such as {@code body.effect.renamed}
     * @param values what it names
     */
    record Line(String key, List<String> values) {
        /** With these values. */
        public static Line of(String key, Object... values) {
            return new Line(
                    key, java.util.Arrays.stream(values).map(String::valueOf).toList());
        }
    }
}
