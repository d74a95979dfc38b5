package org.gongkai.web.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FoundTest {
    private final CompletableFuture<Found.Count> counting = new CompletableFuture<>();
    private final Found found = new Found(List.of(), counting);

    @Test
    void what_keeps_it_from_being_counted_is_told_as_it_is() {
        counting.completeExceptionally(new UncheckedIOException(new IOException("disk")));
        assertThatThrownBy(found::count).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatever_the_library_throws_is_no_count() {
        counting.completeExceptionally(new IOException("disk"));
        assertThatThrownBy(found::count).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void who_is_interrupted_while_it_is_counted_is_told_to_come_again() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(found::count).isInstanceOf(BusyException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
