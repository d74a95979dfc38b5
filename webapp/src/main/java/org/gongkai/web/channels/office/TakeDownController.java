package org.gongkai.web.channels.office;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.ChannelRefused;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.channels.model.PostingBook;
import org.gongkai.web.publishing.counting.MadePublic;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What hangs somewhere although it is public no more. */
@Controller
class TakeDownController {
    private static final int MOST = 200;

    private final PostingBook book;
    private final Channels channels;
    private final MadePublic items;
    private final Permissions permissions;

    TakeDownController(PostingBook book, Channels channels, MadePublic items, Permissions permissions) {
        this.book = book;
        this.channels = channels;
        this.items = items;
        this.permissions = permissions;
    }

    /** A posting with the title of its item and the name of its channel. */
    record Line(Posting posting, String title, Channel channel) {}

    @GetMapping("/office/channels/take-down")
    String list(@AuthenticationPrincipal SignedIn who, Model model) {
        Set<Long> bodies = permissions.bodiesWhere(who, Permission.READ_OFFICE);
        if (bodies.isEmpty()) {
            throw new ChannelRefused(ChannelRefused.Reason.NOT_ALLOWED);
        }
        List<Posting> found = book.toTakeDown(bodies, MOST);
        Map<Long, MadePublic.Line> lines =
                items.of(found.stream().map(one -> one.what().item()).collect(Collectors.toSet()));
        Map<Long, Channel> named =
                channels.all(found.stream().map(one -> one.what().channel()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Channel::id, Function.identity()));
        model.addAttribute("total", book.countToTakeDown(bodies));
        model.addAttribute(
                "lines",
                found.stream()
                        .map(one -> new Line(
                                one,
                                Objects.requireNonNull(lines.get(one.what().item()))
                                        .title(),
                                Objects.requireNonNull(named.get(one.what().channel()))))
                        .toList());
        return "channels/office/take-down";
    }
}
