package org.gongkai.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gongkai.screening.sighting.Sighting;

class ScreenerPropertiesTest {
    private static final List<String> PIECES = List.of(
            "370828198503124495",
            "13812345678",
            "低保户",
            "王小宝",
            "患有",
            "身份证",
            "卡号",
            "\t",
            "\n",
            " ",
            "：",
            "、",
            "机密",
            "★",
            "现住",
            "柳湾镇东柳村3组",
            "鲁H",
            "6K215",
            "@qq.com",
            "\u200b",
            "*",
            "姓名\t电话",
            "𝟏",
            "1",
            "8",
            "（",
            "。");

    @Property(tries = 2_000)
    void whatever_stands_there_is_told_by_its_place_and_nothing_twice(@ForAll("texts") String text) {
        int end = 0;
        for (Sighting one : new Screener().screen(text, LocalDate.EPOCH)) {
            assertThat(one.from()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(one.from(), one.to())).isEqualTo(one.found());
            one.masked().ifPresent(mask -> assertThat(mask).hasSameSizeAs(one.found()));
            end = one.to();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        return Arbitraries.frequencyOf(
                        Tuple.of(9, pieces), Tuple.of(1, Arbitraries.strings().ofMaxLength(4)))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
