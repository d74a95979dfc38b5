package org.gongkai.web.registers.offered;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.publishing.cleanup.Campaign;
import org.gongkai.web.publishing.cleanup.CampaignLine;
import org.gongkai.web.publishing.cleanup.Cleanups;
import org.gongkai.web.publishing.cleanup.Conclusion;
import org.gongkai.web.publishing.cleanup.Decision;
import org.gongkai.web.publishing.cleanup.Results;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Column;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterLine;
import org.gongkai.web.registers.model.RegisterSource;
import org.gongkai.web.ui.Phrases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a body concluded about its normative documents (清理台账), on the day on which it was recorded. */
@Component
@Order(4)
class CleanupRegister implements Register, RegisterSource {
    private final Cleanups cleanups;

    CleanupRegister(Cleanups cleanups) {
        this.cleanups = cleanups;
    }

    @Override
    public List<Register> registers() {
        return List.of(this);
    }

    @Override
    public String code() {
        return "cleanups";
    }

    @Override
    public String nameKey() {
        return "registers.cleanups";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.text("campaign", "registers.column.campaign", 3),
                Column.text("title", "cleanup.column.title", 4.4),
                Column.text("number", "cleanup.column.number", 2.2),
                Column.day("made-on", "cleanup.column.made-on"),
                Column.text("conclusion", "cleanup.column.conclusion", 2.6),
                Column.text("reason", "cleanup.column.reason", 3),
                Column.text("successor", "cleanup.column.successor", 2.2),
                Column.text("basis", "cleanup.column.basis", 2.2),
                Column.text("decided-by", "cleanup.column.decided-by", 1.8),
                Column.day("recorded-on", "registers.column.recorded-on"));
    }

    @Override
    public long count(Asked asked) {
        return concluded(asked).count();
    }

    @Override
    public List<RegisterLine> lines(Asked asked, Part part, Phrases phrases) {
        return concluded(asked)
                .skip((part.number() - 1L) * part.size())
                .limit(part.size())
                .map(one -> one.line(phrases))
                .toList();
    }

    private Stream<Concluded> concluded(Asked asked) {
        return cleanups.list(asked.who()).stream()
                .flatMap(campaign -> cleanups.lines(asked.who(), campaign).stream()
                        .filter(line -> asked.bodies().contains(line.responsible()))
                        .flatMap(line -> line.conclusion().stream().map(said -> new Concluded(campaign, line, said))))
                .filter(one -> Spans.of(asked).covers(ChinaTime.dayOf(one.said().at())));
    }

    /** A document of a campaign with what was said of it. */
    private record Concluded(Campaign campaign, CampaignLine document, Conclusion said) {
        RegisterLine line(Phrases phrases) {
            Decision decision = said.decision();
            Map<String, String> cells = Map.of(
                    "campaign", campaign.plan().name(),
                    "title", document.document().name().title(),
                    "number", document.document().name().number(),
                    "made-on", document.document().madeOn().toString(),
                    "conclusion", Results.inWords(decision, phrases),
                    "reason", decision.reason(),
                    "successor", decision.successor(),
                    "basis", decision.basis(),
                    "decided-by", decision.decidedBy(),
                    "recorded-on", ChinaTime.dayOf(said.at()).toString());
            String address = "/office/cleanups/" + campaign.id();
            return new RegisterLine(String.valueOf(said.id()), document.responsible(), cells, address);
        }
    }
}
