package org.gongkai.web.channels.office.api;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.Counting;
import org.gongkai.web.channels.VillageCounting;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.ChannelRefused.Reason;
import org.gongkai.web.channels.model.CountRow;
import org.gongkai.web.channels.model.Counts;
import org.gongkai.web.channels.model.Counts.Scope;
import org.gongkai.web.channels.villages.VillagePosts;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How many items became public in a span, through what and under which entry, for programs. */
@RestController
class CountApiController {
    private final Counting counting;
    private final VillageCounting villages;

    CountApiController(Counting counting, VillageCounting villages) {
        this.counting = counting;
        this.villages = villages;
    }

    /**
     * The numbers.
     *
     * @param total each item once; its parts are organs where those below were asked for
     * @param rows the total and every part of it
     * @param villages the sum of the villages, which stand apart
     * @param villagePosts how often something was made public in each village, entered for it or recorded one by one
     */
    record CountsView(
            Scope scope, CountRow total, List<CountRow> rows, CountRow villages, List<PostsView> villagePosts) {}

    /**
     * A village.
     *
     * @param times null where nothing was entered, which is not the same as 0
     * @param typed how many of them were typed by hand
     */
    record PostsView(long village, String name, @Nullable Long times, long typed) {
        static PostsView of(VillagePosts posts) {
            Long times = posts.times().isPresent() ? posts.times().getAsLong() : null;
            return new PostsView(posts.village(), posts.name(), times, posts.typed());
        }
    }

    @GetMapping("/api/v1/office/channels/counts")
    CountsView counts(
            @AuthenticationPrincipal SignedIn who,
            @RequestParam long body,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "false") boolean below) {
        if (to.isBefore(from)) {
            throw new ChannelRefused(Reason.ENDS_BEFORE_IT_BEGINS, to.toString(), from.toString());
        }
        Scope scope = new Scope(body, new Span(from, to), below);
        Counts counts = counting.of(who, scope);
        return new CountsView(
                counts.scope(),
                counts.total(),
                counts.rows(),
                counts.below().allVillages(),
                villages.of(who, scope).stream().map(PostsView::of).toList());
    }
}
