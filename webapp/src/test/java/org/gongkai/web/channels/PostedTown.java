package org.gongkai.web.channels;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.channels.model.Channel;
import org.gongkai.web.channels.model.Means;
import org.gongkai.web.publishing.Publishing;
import org.gongkai.web.publishing.model.Content;
import org.gongkai.web.publishing.model.Item;
import org.gongkai.web.publishing.model.ItemAction;
import org.gongkai.web.publishing.model.Opinion;

/** A town whose people publish items and say where these also went. */
public final class PostedTown {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final OwnTown town;
    private final Desk desk;
    private final Map<Role, SignedIn> people = new EnumMap<>(Role.class);

    /** What it takes. */
    public record Desk(Agencies agencies, Accounts accounts, Publishing publishing, Registers registers) {}

    /** A town that nobody had before. */
    public PostedTown(Desk desk) {
        this.desk = desk;
        town = new OwnTown(desk.agencies(), desk.accounts());
    }

    /** Its number among bodies. */
    public long id() {
        return town.id();
    }

    /** Whoever has this role. */
    public SignedIn who(Role role) {
        return people.computeIfAbsent(role, town::person);
    }

    /** A channel of the town. */
    public Channel channel(String kind, String name, boolean isUsual) {
        Means means = new Means(kind, name, isUsual, Map.of());
        return desk.registers().add(who(Role.EDITOR), town.id(), means, LONG_AGO);
    }

    /** A draft of the town. */
    public Item draft(Content content) {
        return desk.publishing().draft(who(Role.CONTRIBUTOR), town.id(), content);
    }

    /** The same, public. */
    public Item published(Content content) {
        Item item = act(Role.CONTRIBUTOR, draft(content), ItemAction.SUBMIT, "");
        item = act(Role.EDITOR, item, ItemAction.APPROVE, "");
        item = act(Role.CONFIDENTIALITY_REVIEWER, item, ItemAction.REVIEW_CONFIDENTIALITY, "可以公开");
        item = act(Role.SIGNER, item, ItemAction.SIGN, "");
        return act(Role.EDITOR, item, ItemAction.PUBLISH, "");
    }

    /** A public notice. */
    public Item published(String title) {
        return published(Content.of(title, "各村：\n明天停水，请储水。晚上恢复。"));
    }

    /** Takes an item from the public. */
    public Item withdrawn(Item item) {
        return act(Role.SIGNER, item, ItemAction.WITHDRAW, "发错了");
    }

    /** Takes a step with an item. */
    public Item act(Role role, Item item, ItemAction action, String opinion) {
        Item now = desk.publishing().find(who(role), item.id());
        Opinion said = Objects.equals(opinion, "") ? Opinion.NONE : Opinion.of(opinion);
        return desk.publishing().act(who(role), now.id(), now.revision(), action, said, Optional.empty());
    }
}
