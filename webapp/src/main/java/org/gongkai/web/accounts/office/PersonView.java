package org.gongkai.web.accounts.office;

import java.util.List;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.model.People;

/** Somebody in the list of accounts. */
record PersonView(long id, String accountName, String personName, String state, List<PostViews.PostView> posts) {

    /** The posts of now and of days to come. */
    public List<PostViews.PostView> postsNow() {
        return posts.stream().filter(PostViews.PostView::isNow).toList();
    }

    static PersonView of(People.Person person, PostViews views) {
        Account account = person.account();
        String state = account.isOpen() ? "open" : person.isLocked() ? "locked" : "closed";
        return new PersonView(
                account.id(),
                account.accountName(),
                account.personName(),
                state,
                account.holdings().stream().map(views::of).toList());
    }
}
