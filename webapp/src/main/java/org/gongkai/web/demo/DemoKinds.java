package org.gongkai.web.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Attribute;
import org.gongkai.web.publishing.model.Classification;
import org.gongkai.web.publishing.model.Content;

/** Items of several kinds in the first township: documents of each validity, a budget, a penalty, a guide, and some that are due. */
record DemoKinds(DemoItems items, Agency body, LocalDate today) {
    private static final int WAY_DRAFT = 0;
    private static final int WAY_REVIEWED = 2;

    /** Makes what the file names; the oldest is not the first, as each stands for itself. */
    void make() {
        DemoWords.lines("kinds.tsv").forEach(this::make);
    }

    private void make(List<String> cells) {
        LocalDate day = today.minusDays(Integer.parseInt(cells.getFirst()));
        Content content = content(cells, day);
        switch (cells.get(1)) {
            case "published" -> items.publish(body, day, content);
            case "urgent" -> items.rushOut(body, day, content);
            case "reviewing" -> items.leaveAt(body, day, content, WAY_REVIEWED);
            case "draft" -> items.leaveAt(body, day, content, WAY_DRAFT);
            default -> throw new IllegalStateException("nothing goes as far as " + cells.get(1));
        }
    }

    private Content content(List<String> cells, LocalDate day) {
        return new Content(
                fill(cells.get(3), day),
                fill(cells.get(4), day),
                Attribute.PROACTIVE,
                "",
                fill(cells.get(5), day),
                Optional.of(day),
                Optional.empty(),
                "",
                List.of(),
                Classification.NONE,
                new Particulars(cells.get(2), elements(cells.get(6), day)));
    }

    private Map<String, String> elements(String cell, LocalDate day) {
        Map<String, String> elements = new HashMap<>();
        for (String element : cell.isEmpty() ? new String[0] : cell.split(";", -1)) {
            String[] parts = element.split("=", 2);
            elements.put(
                    parts[0],
                    parts[1].startsWith("@")
                            ? today.plusDays(Long.parseLong(parts[1].substring(1)))
                                    .toString()
                            : fill(parts[1], day));
        }
        return elements;
    }

    private String fill(String text, LocalDate day) {
        return text.replace("{body}", body.shortName())
                .replace("{short}", body.shortName().substring(0, 2))
                .replace("{year}", String.valueOf(day.getYear()))
                .replace("\\n", "\n");
    }
}
