package org.gongkai.web.channels.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.channels.model.RegisterSum.Days;
import org.junit.jupiter.api.Test;

class RegisterSumTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void groups_and_their_people_add_up_and_say_when_they_were_counted() {
        List<Channel> groups =
                List.of(group("300", "2026-01-05"), group("243", "2026-02-10"), group("", ""), account());
        assertThat(RegisterSum.of(groups, DAY))
                .containsExactly(
                        new RegisterSum(ChannelKinds.of("wechat"), 1, 0, 0, Optional.empty()),
                        new RegisterSum(
                                ChannelKinds.of("group"),
                                3,
                                2,
                                543,
                                Optional.of(new Days(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 10)))));
    }

    @Test
    void a_group_that_nobody_counted_is_not_counted_as_nobody() {
        RegisterSum sum = RegisterSum.of(List.of(group("", "")), DAY).getFirst();
        assertThat(sum.days()).isEmpty();
        assertThat(sum.isPartlyCounted()).isTrue();
    }

    @Test
    void a_closed_channel_counts_up_to_its_last_day() {
        Channel closed = new Channel(
                1,
                1,
                1,
                new Means("board", "东墙", false, Map.of()),
                new Term(LocalDate.of(2020, 1, 1), Optional.of(DAY)));
        assertThat(RegisterSum.of(List.of(closed), DAY)).hasSize(1);
        assertThat(RegisterSum.of(List.of(closed), DAY.plusDays(1))).isEmpty();
        assertThat(RegisterSum.of(List.of(closed), LocalDate.of(2019, 12, 31))).isEmpty();
    }

    private static Channel group(String members, String countedOn) {
        Map<ChannelField, String> details = members.isEmpty()
                ? Map.of()
                : Map.of(ChannelField.MEMBERS, members, ChannelField.COUNTED_ON, countedOn);
        return new Channel(1, 1, 1, new Means("group", "各村文书群", true, details), Term.since(LocalDate.of(2020, 1, 1)));
    }

    private static Channel account() {
        return new Channel(2, 1, 1, new Means("wechat", "柳湾发布", true, Map.of()), Term.since(LocalDate.of(2020, 1, 1)));
    }
}
