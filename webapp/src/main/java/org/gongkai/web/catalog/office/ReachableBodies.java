package org.gongkai.web.catalog.office;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.catalog.CatalogRefused;
import org.gongkai.web.catalog.CatalogRefused.Reason;
import org.springframework.stereotype.Component;

/** The bodies whose coverage somebody may see. */
@Component
class ReachableBodies {
    private final Agencies agencies;
    private final Permissions permissions;

    ReachableBodies(Agencies agencies, Permissions permissions) {
        this.agencies = agencies;
        this.permissions = permissions;
    }

    /** The bodies of the person's posts where they may read; the tree's tops for a post of the whole installation. */
    List<Agency> tops(SignedIn who) {
        return who.posts().stream()
                .flatMap(post -> post.body() == Post.EVERYWHERE
                        ? agencies.roots().stream()
                        : agencies.find(post.body()).stream())
                .filter(body -> permissions.allows(who, Permission.READ_OFFICE, body.id()))
                .distinct()
                .toList();
    }

    /** A body that the person may see. */
    Agency seen(SignedIn who, long body) {
        return Stream.of(body)
                .filter(id -> permissions.allows(who, Permission.READ_OFFICE, id))
                .flatMap(id -> agencies.find(id).stream())
                .findFirst()
                .orElseThrow(() -> new CatalogRefused(Reason.UNKNOWN_BODY));
    }

    boolean mayDraft(SignedIn who, long body) {
        return permissions.allows(who, Permission.DRAFT_ITEM, body);
    }
}
