package org.gongkai.web.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class AgenciesTest {
    private static final LocalDate START = LocalDate.of(2020, 3, 1);

    @Autowired
    private Agencies agencies;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void a_village_lies_within_its_township_and_county_but_not_within_another_township() {
        Agency county = at(OptionalLong.empty(), "清水县人民政府", AgencyKind.COUNTY);
        Agency township = at(OptionalLong.of(county.id()), "王庄镇人民政府", AgencyKind.TOWNSHIP);
        Agency other = at(OptionalLong.of(county.id()), "李集镇人民政府", AgencyKind.TOWNSHIP);
        Agency village = at(OptionalLong.of(township.id()), "王庄村", AgencyKind.VILLAGE);
        assertThat(agencies.isWithin(village.id(), county.id())).isTrue();
        assertThat(agencies.isWithin(village.id(), township.id())).isTrue();
        assertThat(agencies.isWithin(village.id(), village.id())).isTrue();
        assertThat(agencies.isWithin(village.id(), other.id())).isFalse();
        assertThat(agencies.isWithin(county.id(), township.id())).isFalse();
        assertThat(agencies.isWithin(999_999, county.id())).isFalse();
        assertThat(agencies.childrenOf(county.id())).containsExactly(township, other);
        assertThat(agencies.idsWithin(township.id())).containsExactly(township.id(), village.id());
        assertThat(agencies.idsWithin(999_999)).isEmpty();
        assertThat(agencies.within(county.id())).containsExactly(county, township, village, other);
        assertThat(agencies.within(999_999)).isEmpty();
        assertThat(agencies.all(List.of(other.id(), 999_999L, county.id()))).containsExactly(county, other);
        assertThat(agencies.shortNames(List.of(other.id(), 999_999L, county.id())))
                .isEqualTo(Map.of(county.id(), county.shortName(), other.id(), other.shortName()));
        assertThat(agencies.roots()).contains(county).doesNotContain(township);
        assertThat(village.kind().isOrgan()).isFalse();
    }

    @Test
    void a_body_stands_only_below_one_that_may_hold_it() {
        Agency county = at(OptionalLong.empty(), "河口县人民政府", AgencyKind.COUNTY);
        assertThatThrownBy(() -> at(OptionalLong.of(county.id()), "河口村", AgencyKind.VILLAGE))
                .isInstanceOf(ChangeRefused.class)
                .hasMessageContaining("河口村")
                .hasMessageContaining("河口县人民政府");
        assertThatThrownBy(() -> at(OptionalLong.of(999_999), "河口镇人民政府", AgencyKind.TOWNSHIP))
                .hasMessageContaining("999999");
    }

    @Test
    void a_renamed_body_keeps_its_id_and_its_former_name() {
        Agency office = at(OptionalLong.empty(), "临江县环境保护局", AgencyKind.DEPARTMENT);
        LocalDate day = LocalDate.of(2021, 1, 1);
        Agency renamed = agencies.rename(office.id(), "临江县生态环境局", "生态环境局", day);
        assertThat(renamed.id()).isEqualTo(office.id());
        assertThat(renamed.name()).isEqualTo("临江县生态环境局");
        assertThat(agencies.namesOf(office.id()))
                .extracting(Agencies.FormerName::name, Agencies.FormerName::from)
                .containsExactly(tuple("临江县环境保护局", START), tuple("临江县生态环境局", day));
        assertThatThrownBy(() -> agencies.rename(office.id(), "别名", "别名", day)).hasMessageContaining("2021-01-01");
    }

    @Test
    void a_new_short_name_is_known_to_others_once_it_is_certain_and_to_whoever_gives_it_at_once() {
        Agency office = at(OptionalLong.empty(), "江畔县环境保护局", AgencyKind.DEPARTMENT);
        List<Long> ids = List.of(office.id());
        assertThat(agencies.shortNames(ids)).containsValue("江畔县环境保护局");
        transactions.executeWithoutResult(undone -> {
            agencies.rename(office.id(), "江畔县生态环境局", "生态环境局", LocalDate.of(2021, 1, 1));
            assertThat(agencies.shortNames(ids)).containsValue("生态环境局");
            undone.setRollbackOnly();
        });
        assertThat(agencies.shortNames(ids)).containsValue("江畔县环境保护局");
        agencies.rename(office.id(), "江畔县生态环境局", "生态环境局", LocalDate.of(2021, 1, 1));
        assertThat(agencies.shortNames(ids)).containsValue("生态环境局");
    }

    @Test
    void a_code_counts_from_the_year_of_the_establishment_on() {
        Agency township = at(OptionalLong.empty(), "新设镇人民政府", AgencyKind.TOWNSHIP);
        assertThat(agencies.codeIn(township.id(), 2019)).isEmpty();
        assertThat(agencies.codeIn(township.id(), 2020)).contains("990124100");
        assertThat(agencies.codeIn(township.id(), 2030)).contains("990124100");
        assertThat(township.code()).isEqualTo("990124100");
    }

    private Agency at(OptionalLong parent, String name, AgencyKind kind) {
        return agencies.establish(new NewAgency(parent, name, name, kind, "990124100", START));
    }
}
