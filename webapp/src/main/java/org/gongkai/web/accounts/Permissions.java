package org.gongkai.web.accounts;

import static org.gongkai.web.accounts.Permission.ANSWER_MISTAKE;
import static org.gongkai.web.accounts.Permission.ASSESS_ITEM;
import static org.gongkai.web.accounts.Permission.BRING_IN;
import static org.gongkai.web.accounts.Permission.CHOOSE_PLACE;
import static org.gongkai.web.accounts.Permission.CONCLUDE_CLEANUP;
import static org.gongkai.web.accounts.Permission.CONFIRM_ORGANIZATION;
import static org.gongkai.web.accounts.Permission.DRAFT_ITEM;
import static org.gongkai.web.accounts.Permission.EDIT_ITEM;
import static org.gongkai.web.accounts.Permission.KEEP_CHANNELS;
import static org.gongkai.web.accounts.Permission.KEEP_ORGANIZATION;
import static org.gongkai.web.accounts.Permission.KEEP_REGISTERS;
import static org.gongkai.web.accounts.Permission.MANAGE_ACCOUNTS;
import static org.gongkai.web.accounts.Permission.MANAGE_BODIES;
import static org.gongkai.web.accounts.Permission.MANAGE_CATALOG;
import static org.gongkai.web.accounts.Permission.MOVE_CLOCK;
import static org.gongkai.web.accounts.Permission.POST_ITEM;
import static org.gongkai.web.accounts.Permission.PUBLISH_ITEM;
import static org.gongkai.web.accounts.Permission.PUBLISH_URGENTLY;
import static org.gongkai.web.accounts.Permission.READ_AUDIT;
import static org.gongkai.web.accounts.Permission.READ_OFFICE;
import static org.gongkai.web.accounts.Permission.REVIEW_CONFIDENTIALITY;
import static org.gongkai.web.accounts.Permission.REVIEW_ITEM;
import static org.gongkai.web.accounts.Permission.REVIEW_SECTION;
import static org.gongkai.web.accounts.Permission.RULE_SIGN_IN;
import static org.gongkai.web.accounts.Permission.SIGN_ITEM;
import static org.gongkai.web.accounts.Permission.START_CLEANUP;
import static org.gongkai.web.accounts.Permission.WATCH_OUTBOX;
import static org.gongkai.web.accounts.Permission.WITHDRAW_ITEM;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.web.agencies.Agencies;
import org.springframework.stereotype.Component;

/** The one place that decides who may do what, and for which body; screens and the programming interface both ask here. */
@Component
public class Permissions {
    private final Agencies agencies;

    /** Decides over this tree of bodies. */
    public Permissions(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whether one of the person's posts allows this for the body: the post is the body's own or that of one above it. */
    public boolean allows(SignedIn who, Permission permission, long body) {
        return who.posts().stream()
                .filter(post -> of(post.role()).contains(permission))
                .anyMatch(post -> reaches(post, body));
    }

    /**
     * The same for work on what somebody wrote: nobody does the confidentiality review or signs off what they drafted
     * themselves, whatever posts they hold.
     *
     * @param authors accounts that wrote any of it
     */
    public boolean allows(SignedIn who, Permission permission, long body, Collection<Long> authors) {
        boolean isOwn = authors.contains(who.accountId());
        return !(isOwn && needsAnotherPerson(permission)) && allows(who, permission, body);
    }

    /** Whether this step may not be done by whoever drafted. */
    public static boolean needsAnotherPerson(Permission permission) {
        return switch (permission) {
            case REVIEW_CONFIDENTIALITY, SIGN_ITEM, PUBLISH_URGENTLY, CONFIRM_ORGANIZATION -> true;
            default -> false;
        };
    }

    /**
     * Whether the person may give or end this post: the security administrator any, the administrator of a body those of the
     * body's subtree, save the separated administrators; nobody their own.
     */
    public boolean allowsGranting(SignedIn who, Post post, long toAccount) {
        boolean isOverall = who.posts().stream().anyMatch(held -> held.role() == Role.SECURITY_ADMINISTRATOR);
        return who.accountId() != toAccount
                && (isOverall || !post.role().isSeparated())
                && allows(who, MANAGE_ACCOUNTS, post.body());
    }

    /**
     * Whether the person may lock this account, or give it new keys: only who might give and end every post it holds or, where it
     * holds none now, every post it held; nobody their own.
     */
    public boolean allowsManaging(SignedIn who, Account account, LocalDate today) {
        List<Post> held = account.holdings().stream()
                .filter(holding ->
                        holding.until().isEmpty() || !holding.until().get().isBefore(today))
                .map(Holding::post)
                .toList();
        List<Post> posts =
                held.isEmpty() ? account.holdings().stream().map(Holding::post).toList() : held;
        return who.accountId() != account.id()
                && posts.stream().allMatch(post -> allowsGranting(who, post, account.id()))
                && (!posts.isEmpty() || allows(who, MANAGE_ACCOUNTS, Post.EVERYWHERE));
    }

    /**
     * Whether the person may change the tree at this body: rename, move or end it. It takes a post above the body, as nobody
     * reorganises their own; the bodies at the top are changed by a post that reaches everywhere.
     */
    public boolean allowsReorganizing(SignedIn who, long body) {
        long above = agencies.find(body)
                .map(agency -> agency.parent().isPresent() ? agency.parent().getAsLong() : Post.EVERYWHERE)
                .orElse(Post.EVERYWHERE);
        return allows(who, MANAGE_BODIES, above);
    }

    /** The bodies for which the person may do this, those that exist no more included. */
    public Set<Long> bodiesWhere(SignedIn who, Permission permission) {
        Set<Long> bodies = new TreeSet<>();
        who.posts().stream()
                .filter(post -> of(post.role()).contains(permission))
                .forEach(post -> {
                    if (post.body() == Post.EVERYWHERE) {
                        agencies.roots().forEach(root -> bodies.addAll(agencies.idsWithin(root.id())));
                    } else {
                        bodies.addAll(agencies.idsWithin(post.body()));
                    }
                });
        return bodies;
    }

    /** What a post of this role allows where it reaches. */
    public static Set<Permission> of(Role role) {
        return switch (role) {
            case CONTRIBUTOR ->
                EnumSet.of(READ_OFFICE, DRAFT_ITEM, KEEP_ORGANIZATION, KEEP_CHANNELS, POST_ITEM, KEEP_REGISTERS);
            case SECTION_HEAD -> EnumSet.of(READ_OFFICE, REVIEW_SECTION);
            case EDITOR -> ofEditor();
            case CONFIDENTIALITY_REVIEWER -> EnumSet.of(READ_OFFICE, REVIEW_CONFIDENTIALITY);
            case REVIEWER -> EnumSet.of(READ_OFFICE, REVIEW_ITEM, CONFIRM_ORGANIZATION);
            case SIGNER -> ofSigner();
            case DISCLOSURE_OFFICE -> ofDisclosureOffice();
            case INTAKE_CLERK, INSPECTOR -> EnumSet.of(READ_OFFICE);
            case BODY_ADMINISTRATOR ->
                EnumSet.of(
                        READ_OFFICE,
                        MANAGE_ACCOUNTS,
                        MANAGE_BODIES,
                        KEEP_ORGANIZATION,
                        CONFIRM_ORGANIZATION,
                        KEEP_CHANNELS,
                        CHOOSE_PLACE,
                        KEEP_REGISTERS,
                        MANAGE_CATALOG);
            case SYSTEM_ADMINISTRATOR -> EnumSet.of(MANAGE_BODIES, WATCH_OUTBOX);
            case SECURITY_ADMINISTRATOR -> EnumSet.of(MANAGE_ACCOUNTS, RULE_SIGN_IN, MOVE_CLOCK);
            case AUDIT_ADMINISTRATOR -> EnumSet.of(READ_AUDIT);
        };
    }

    private static Set<Permission> ofEditor() {
        return EnumSet.of(
                READ_OFFICE,
                DRAFT_ITEM,
                EDIT_ITEM,
                PUBLISH_ITEM,
                START_CLEANUP,
                CONCLUDE_CLEANUP,
                ASSESS_ITEM,
                ANSWER_MISTAKE,
                KEEP_ORGANIZATION,
                CONFIRM_ORGANIZATION,
                KEEP_CHANNELS,
                POST_ITEM,
                KEEP_REGISTERS,
                BRING_IN);
    }

    private static Set<Permission> ofSigner() {
        return EnumSet.of(
                READ_OFFICE, SIGN_ITEM, PUBLISH_URGENTLY, WITHDRAW_ITEM, CONCLUDE_CLEANUP, CONFIRM_ORGANIZATION);
    }

    private static Set<Permission> ofDisclosureOffice() {
        return EnumSet.of(
                READ_OFFICE,
                DRAFT_ITEM,
                EDIT_ITEM,
                PUBLISH_ITEM,
                WITHDRAW_ITEM,
                START_CLEANUP,
                CONCLUDE_CLEANUP,
                ASSESS_ITEM,
                ANSWER_MISTAKE,
                KEEP_ORGANIZATION,
                CONFIRM_ORGANIZATION,
                KEEP_CHANNELS,
                POST_ITEM,
                CHOOSE_PLACE,
                KEEP_REGISTERS,
                BRING_IN,
                MANAGE_CATALOG);
    }

    private boolean reaches(Post post, long body) {
        return post.body() == Post.EVERYWHERE || agencies.isWithin(body, post.body());
    }
}
