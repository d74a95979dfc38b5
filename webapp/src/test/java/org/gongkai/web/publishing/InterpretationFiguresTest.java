package org.gongkai.web.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.cleanup.NormativeDocument;
import org.gongkai.web.publishing.interpretation.Interpretation;
import org.gongkai.web.publishing.interpretation.InterpretationFigures;
import org.gongkai.web.publishing.interpretation.InterpretationFigures.OfBody;
import org.gongkai.web.publishing.kinds.Particulars;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Interpretations of a year: how many, in which form, own or forwarded, and which documents they explain. */
class InterpretationFiguresTest {
    private static final LocalDate MADE = LocalDate.of(2026, 2, 1);

    private final SmallTown small = new SmallTown();
    private final NormativeTown town = new NormativeTown(small);
    private final InterpretationFigures figures = small.context.bean(InterpretationFigures.class);

    @AfterEach
    void close() {
        small.close();
    }

    @Test
    void what_is_public_is_counted_by_form_and_origin() {
        interpretation("图解", "《秸秆办法》", "chart", "own");
        interpretation("文字解读", "秸秆办法", "text", "own");
        interpretation("转来的", "秸秆办法", "text", "forwarded");
        interpretation("没写来源的", "秸秆办法", "text", "");
        Item gone = interpretation("发错的", "秸秆办法", "comic", "own");
        small.act(small.signer, gone, ItemAction.WITHDRAW, Opinion.of("发错了"));
        small.published("关于停水的通告");

        OfBody now = ofTown(2026);
        assertThat(now.made()).extracting(Interpretation::title).containsExactly("图解", "文字解读", "转来的", "没写来源的");
        assertThat(now.ofOrigin(Interpretation.OWN)).isEqualTo(2);
        assertThat(now.ofOrigin(Interpretation.FORWARDED)).isEqualTo(1);
        assertThat(now.ofOrigin("")).isEqualTo(1);
        assertThat(now.ofForm("text")).isEqualTo(3);
        assertThat(now.ofForm("chart")).isEqualTo(1);
        assertThat(now.ofForm("comic")).isZero();
        assertThat(ofTown(2025).made()).isEmpty();
    }

    @Test
    void a_document_is_explained_by_an_interpretation_of_its_body_or_of_one_above_and_by_no_neighbour() {
        Item byTitle = town.published("秸秆办法", MADE, Optional.empty());
        Item byNobody = town.published("停车办法", MADE, Optional.empty());
        Item old = town.published("老办法", LocalDate.of(2024, 2, 1), Optional.empty());
        Item foreign = town.publishedByOther("青禾办法", MADE);
        interpretation("图解", "《秸秆办法》", "chart", "own");
        interpretation("解读老办法", "老办法", "text", "own");
        interpretation("解读邻镇的", "青禾办法", "text", "own");

        OfBody now = ofTown(2026);
        assertThat(now.issued()).extracting(NormativeDocument::id).containsExactly(byTitle.id(), byNobody.id());
        assertThat(now.unexplained()).extracting(NormativeDocument::id).containsExactly(byNobody.id());
        assertThat(ofTown(2024).unexplained()).extracting(NormativeDocument::id).isEmpty();
        assertThat(ofTown(2024).issued()).extracting(NormativeDocument::id).containsExactly(old.id());
        assertThat(of(2026, small.otherTown.id()).unexplained())
                .extracting(NormativeDocument::id)
                .containsExactly(foreign.id());
    }

    @Test
    void a_body_without_any_is_told_with_nothing_and_nobody_reads_those_of_others() {
        assertThat(of(2026, small.otherTown.id()).made()).isEmpty();
        SignedIn clerk = small.person(Role.EDITOR, small.otherTown);
        assertThat(figures.of(clerk, 2026)).extracting(one -> one.body().id()).containsExactly(small.otherTown.id());
    }

    private OfBody ofTown(int year) {
        return of(year, small.town.id());
    }

    private OfBody of(int year, long body) {
        return figures.of(town.office(), year).stream()
                .filter(one -> one.body().id() == body)
                .findFirst()
                .orElseThrow();
    }

    private Item interpretation(String title, String document, String form, String origin) {
        Map<String, String> said = origin.isEmpty()
                ? Map.of("document", document, "form", form, "by", "镇政府办公室")
                : Map.of("document", document, "form", form, "by", "镇政府办公室", "origin", origin);
        Content content = Content.of(title, "<p>背景和依据。</p>").with(new Particulars("interpretation", said));
        return small.onwardTo(Step.PUBLISHED, small.publishing.draft(small.contributor, small.town.id(), content));
    }
}
