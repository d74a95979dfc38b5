package org.gongkai.web.channels.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.PostedItems;
import org.gongkai.web.channels.Postings;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.channels.model.Posting;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.PublicItem;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What pages show of the postings of an item. */
@Component
class PostingSheet {
    private final Postings postings;
    private final PostedItems items;
    private final Channels channels;
    private final Agencies agencies;
    private final Registers registers;

    PostingSheet(Postings postings, PostedItems items, Channels channels, Agencies agencies, Registers registers) {
        this.postings = postings;
        this.items = items;
        this.channels = channels;
        this.agencies = agencies;
        this.registers = registers;
    }

    /** A channel to choose. */
    record Choice(Channel channel, String bodyName) {}

    /** The postings of an item, in the order in which they were noted. */
    List<PostingView> views(SignedIn who, Item item) {
        List<Posting> all = postings.of(who, item.id());
        Set<Long> named = all.stream().map(one -> one.what().channel()).collect(Collectors.toSet());
        Map<Long, Channel> byId =
                channels.all(named).stream().collect(Collectors.toMap(Channel::id, Function.identity()));
        int version = items.shown(item).map(PublicItem::version).orElse(0);
        return PostingView.of(all, byId, names(byId.values().stream().toList()), version);
    }

    /** The whole page of an item's postings. */
    String show(SignedIn who, Item item, Model model) {
        boolean isPublic = items.shown(item).isPresent();
        boolean mayPost = postings.mayPost(who, item.body());
        List<Channel> offered = isPublic && mayPost ? postings.offered(item.body()) : List.of();
        Map<Long, String> names = names(offered);
        model.addAttribute("item", item);
        model.addAttribute("postings", views(who, item));
        model.addAttribute("isPublic", isPublic);
        model.addAttribute("mayPost", mayPost);
        model.addAttribute("usual", isPublic && mayPost ? postings.usual(item) : List.of());
        model.addAttribute(
                "choices",
                offered.stream()
                        .map(one ->
                                new Choice(one, one.body() == item.body() ? "" : names.getOrDefault(one.body(), "")))
                        .toList());
        model.addAttribute("today", registers.today());
        return "channels/office/item";
    }

    private Map<Long, String> names(List<Channel> some) {
        return agencies.shortNames(some.stream().map(Channel::body).collect(Collectors.toSet()));
    }
}
