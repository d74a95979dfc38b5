package org.gongkai.web.agencies.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    private final Map<Long, String> table = new HashMap<>(Map.of(1L, "双河镇", 2L, "清源镇"));
    private final List<Collection<Long>> asked = new ArrayList<>();
    private final AtomicLong nanoseconds = new AtomicLong();

    @Test
    void only_names_that_are_not_known_yet_are_asked_for() {
        ShortNames names = new ShortNames(this::ask, nanoseconds::get);
        assertThat(names.of(List.of(1L))).isEqualTo(Map.of(1L, "双河镇"));
        assertThat(names.of(List.of(1L, 2L, 3L))).isEqualTo(Map.of(1L, "双河镇", 2L, "清源镇"));
        assertThat(names.of(List.of(2L, 1L))).hasSize(2);
        assertThat(asked).containsExactly(List.of(1L), List.of(2L, 3L));
    }

    @Test
    void a_body_that_was_not_there_is_asked_for_again() {
        ShortNames names = new ShortNames(this::ask, nanoseconds::get);
        assertThat(names.of(List.of(3L))).isEmpty();
        table.put(3L, "古渡镇");
        assertThat(names.of(List.of(3L))).isEqualTo(Map.of(3L, "古渡镇"));
    }

    @Test
    void after_a_change_all_are_asked_for_anew() {
        ShortNames names = new ShortNames(this::ask, nanoseconds::get);
        names.of(List.of(1L));
        table.put(1L, "双河街道");
        names.change();
        assertThat(names.of(List.of(1L))).isEqualTo(Map.of(1L, "双河街道"));
    }

    @Test
    void what_another_process_changed_is_known_in_a_minute() {
        ShortNames names = new ShortNames(this::ask, nanoseconds::get);
        names.of(List.of(1L));
        table.put(1L, "双河街道");
        nanoseconds.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(names.of(List.of(1L))).isEqualTo(Map.of(1L, "双河镇"));
        nanoseconds.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(names.of(List.of(1L))).isEqualTo(Map.of(1L, "双河街道"));
    }

    @Test
    void who_asked_before_a_change_and_is_answered_after_it_leaves_no_former_name_behind() {
        ShortNames[] names = new ShortNames[1];
        names[0] = new ShortNames(
                ids -> {
                    Map<Long, String> read = ask(ids);
                    if (asked.size() == 1) {
                        table.put(1L, "双河街道");
                        names[0].change();
                    }
                    return read;
                },
                nanoseconds::get);
        assertThat(names[0].of(List.of(1L))).isEqualTo(Map.of(1L, "双河镇"));
        assertThat(names[0].of(List.of(1L))).isEqualTo(Map.of(1L, "双河街道"));
    }

    private Map<Long, String> ask(Collection<Long> ids) {
        asked.add(List.copyOf(ids));
        Map<Long, String> found = new HashMap<>(table);
        found.keySet().retainAll(ids);
        return found;
    }
}
