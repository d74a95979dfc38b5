package org.gongkai.web.mistakes.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.mistakes.MistakeDesk;
import org.gongkai.web.mistakes.model.Report;
import org.gongkai.web.publishing.BesideItem;
import org.gongkai.web.publishing.model.Item;
import org.springframework.stereotype.Component;

/** What readers say is wrong in an item and is not answered, on its page in the office. */
@Component
class MistakesBesideItem implements BesideItem {
    private final MistakeDesk desk;

    MistakesBesideItem(MistakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Part> of(SignedIn who, Item item) {
        List<Report> open = desk.openOf(item.id());
        if (open.isEmpty() || !desk.readable(who).contains(item.body())) {
            return Optional.empty();
        }
        List<MistakeView> views = open.stream()
                .map(report -> new MistakeView(report, "", desk.workdaysLeft(report)))
                .toList();
        return Optional.of(new Part("mistakes/office/beside", Map.of("views", views)));
    }
}
