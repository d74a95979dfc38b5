package org.gongkai.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.catalog.CoverageWatch.CoverageLine;
import org.gongkai.web.catalog.model.Amendment;
import org.gongkai.web.catalog.model.CatalogStore;
import org.gongkai.web.catalog.model.Edition.Exclusion;
import org.gongkai.web.catalog.model.Occasion;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;
import org.gongkai.web.publishing.model.PublicItems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept as most urgent is at every moment what would be made anew. */
class UrgentLinesTest {
    private final CatalogTown town = new CatalogTown();
    private final Agency other =
            town.establish(OptionalLong.of(town.county.id()), "青禾镇", AgencyKind.TOWNSHIP, "990101102");
    private final List<Agency> bodies = List.of(town.town, other);
    private final UrgentLines kept = fresh();
    private final List<Agency> made = new ArrayList<>();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void lines_are_made_again_for_those_bodies_only_of_which_something_changed() {
        assertThat(most(3)).hasSize(3);
        assertThat(made).isEqualTo(bodies);
        assertMadeAnew();
        happened(LocalDate.of(2026, 1, 5));
        assertMadeAnew(town.town);
        Item item = town.published("柳湾镇2026年政府预算", "finance.budget");
        assertMadeAnew(town.town);
        town.act(town.signer, item, ItemAction.WITHDRAW, Opinion.of("有误"));
        assertMadeAnew(town.town);
    }

    @Test
    void a_new_edition_another_name_and_another_day_count_for_all() {
        assertThat(most(3)).hasSize(3);
        Exclusion none = new Exclusion(Exclusion.Target.FIELD, "land", "本县没有征地事项");
        town.catalogs.amend(town.office, town.county.id(), Amendment.excluding(town.today(), "", List.of(none)));
        assertMadeAnew(town.town, other);
        town.context.bean(Agencies.class).rename(other.id(), "青禾新镇人民政府", "青禾新镇", LocalDate.of(2020, 1, 1));
        assertMadeAnew(town.town, other);
        town.clock.pass(Period.ofDays(1));
        assertMadeAnew(town.town, other);
    }

    @Test
    void who_asks_for_more_than_is_kept_gets_more() {
        assertThat(most(1)).hasSize(1);
        assertThat(most(5)).hasSize(5);
        made.clear();
        assertThat(most(2)).hasSize(2);
        assertThat(made).isEmpty();
    }

    private void assertMadeAnew(Agency... changed) {
        made.clear();
        assertThat(most(3)).isEqualTo(fresh().most(now(), 3, town.watch::lines)).hasSize(3);
        assertThat(made).extracting(Agency::id).containsExactly(ids(changed));
    }

    private static Long[] ids(Agency... bodies) {
        return List.of(bodies).stream().map(Agency::id).toArray(Long[]::new);
    }

    private List<Agency> now() {
        return town.context
                .bean(Agencies.class)
                .existing(bodies.stream().map(Agency::id).toList());
    }

    private List<CoverageLine> most(int most) {
        return kept.most(now(), most, (some, day) -> {
            made.addAll(some);
            return town.watch.lines(some, day);
        });
    }

    private void happened(LocalDate day) {
        town.catalogs.happened(town.contributor, new Occasion(town.town.id(), "finance.budget", day, "镇人大批准预算"));
    }

    private UrgentLines fresh() {
        return new UrgentLines(
                town.catalogs,
                town.context.bean(CatalogStore.class),
                town.context.bean(AgencyHistory.class),
                town.context.bean(PublicItems.class));
    }
}
