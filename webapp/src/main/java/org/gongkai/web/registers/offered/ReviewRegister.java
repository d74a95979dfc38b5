package org.gongkai.web.registers.offered;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.counting.ReviewLines;
import org.gongkai.web.publishing.counting.ReviewLines.ReviewLine;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterLine;
import org.gongkai.web.registers.model.RegisterSource;
import org.gongkai.web.ui.Phrases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who reviewed what and when (审核台账), returns included.
 *
 * @regulation art. 17
 */
@Component
@Order(3)
class ReviewRegister implements Register, RegisterSource {
    private final ReviewLines reviews;

    ReviewRegister(ReviewLines reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<Register> registers() {
        return List.of(this);
    }

    @Override
    public String code() {
        return "reviews";
    }

    @Override
    public String nameKey() {
        return "registers.reviews";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("title", "registers.column.title", 5),
                Column.number("version", "registers.column.version"),
                Column.text("step", "registers.column.step", 1.6),
                Column.text("verdict", "registers.column.verdict", 1.2),
                Column.text("reviewer", "registers.column.reviewer", 1.6),
                Column.day("day", "registers.column.reviewed-on"),
                Column.text("manner", "registers.column.manner", 1.6),
                Column.text("opinion", "registers.column.opinion", 3));
    }

    @Override
    public long count(Asked asked) {
        return reviews.count(asked.bodies(), Spans.of(asked));
    }

    @Override
    public List<RegisterLine> lines(Asked asked, Part part, Phrases phrases) {
        return reviews.lines(asked.bodies(), Spans.of(asked), Spans.page(part)).stream()
                .map(line -> new RegisterLine(
                        String.valueOf(line.id()),
                        line.of().body(),
                        cells(line, phrases),
                        "/office/items/" + line.of().item()))
                .toList();
    }

    private static Map<String, String> cells(ReviewLine line, Phrases phrases) {
        LocalDate day =
                line.signedOn().orElseGet(() -> ChinaTime.dayOf(line.said().at()));
        String verdict = line.said().isApproval() ? "registers.approved" : "registers.returned";
        String manner = line.signedOn().isPresent() ? "registers.on-paper" : "registers.in-system";
        return Map.of(
                "title", line.of().title(),
                "version", String.valueOf(line.of().version()),
                "step", phrases.say("item.step." + line.step()),
                "verdict", phrases.say(verdict),
                "reviewer", line.said().reviewer(),
                "day", day.toString(),
                "manner", phrases.say(manner),
                "opinion", line.said().opinion());
    }
}
