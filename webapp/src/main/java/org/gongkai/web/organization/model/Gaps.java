package org.gongkai.web.organization.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.web.agencies.AgencyKind;

/** What is missing of what the Regulation asks for: fields of article 12, offices and leaders of 20.2, the systems of each article. */
public final class Gaps {
    private static final int OF_THE_OFFICE = 4;

    private Gaps() {}

    /** The gaps of a body of this kind with these lines; what waits for a second person is no gap any more. */
    public static List<Gap> of(AgencyKind kind, List<Entry> lines) {
        List<Gap> gaps = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Entry> own =
                    lines.stream().filter(line -> line.section() == section).toList();
            if (own.isEmpty() && section != Section.SYSTEM) {
                gaps.add(new Gap(section, 0, "organization.section." + section.path(), article(section)));
            }
            own.forEach(line -> gaps.addAll(fields(line)));
        }
        boolean hasDisclosureOffice = lines.stream()
                .anyMatch(line -> line.section() == Section.OFFICE
                        && line.newest().value(Field.DISCLOSURE_OFFICE).equals("yes"));
        if (!hasDisclosureOffice) {
            gaps.add(new Gap(Section.OFFICE, 0, "organization.gap.disclosure-office", OF_THE_OFFICE));
        }
        gaps.addAll(systems(kind, lines));
        return gaps;
    }

    private static List<Gap> fields(Entry line) {
        return line.section().fields().stream()
                .filter(field -> line.section().needs(field)
                        && line.newest().value(field).isEmpty())
                .map(field -> new Gap(line.section(), line.id(), field.key(), article(line.section())))
                .toList();
    }

    private static List<Gap> systems(AgencyKind kind, List<Entry> lines) {
        Set<String> present = lines.stream()
                .filter(line -> line.section() == Section.SYSTEM)
                .map(line -> line.newest().value(Field.SYSTEM_KIND))
                .collect(Collectors.toSet());
        return SystemList.of(kind).stream()
                .filter(needed -> !present.contains(needed.code()))
                .map(needed -> new Gap(Section.SYSTEM, 0, Field.SYSTEM_KIND.choiceKey(needed.code()), needed.article()))
                .toList();
    }

    private static int article(Section section) {
        return switch (section) {
            case GUIDE -> 12;
            case OFFICE, LEADER -> 20;
            case GROUP, STAFF -> OF_THE_OFFICE;
            case SYSTEM -> 0;
        };
    }
}
