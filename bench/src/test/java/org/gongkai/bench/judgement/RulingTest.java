package org.gongkai.bench.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.bench.judgement.Journal.Entry;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.junit.jupiter.api.Test;

/** The judge of the drills must see what should not be. */
class RulingTest {
    private static final long TOWN = 7;
    private static final Member AUTHOR = member(1, Role.CONTRIBUTOR, Role.SIGNER);
    private static final Member EDITOR = member(2, Role.EDITOR);
    private static final Member REVIEWER = member(3, Role.CONFIDENTIALITY_REVIEWER);
    private static final Member SIGNER = member(4, Role.SIGNER);
    private static final Member BOTH = member(5, Role.EDITOR, Role.SIGNER);

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void an_item_that_went_all_the_way_is_public_until_it_is_withdrawn() {
        publish();
        assertThat(ruling().findings()).isEmpty();
        assertThat(ruling().shownNow()).contains("words");
        done(SIGNER, Act.WITHDRAW);
        assertThat(ruling().shownNow()).isEmpty();
        assertThat(ruling().stretches())
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.until()).isEqualTo(13));
    }

    @Test
    void a_step_that_was_left_out_is_seen() {
        draft();
        done(AUTHOR, Act.SUBMIT);
        done(EDITOR, Act.APPROVE);
        done(REVIEWER, Act.REVIEW_CONFIDENTIALITY);
        done(EDITOR, Act.PUBLISH);
        assertThat(ruling().findings()).anyMatch(finding -> finding.contains("PUBLISH at SIGNING"));
    }

    @Test
    void a_sign_off_by_an_author_and_an_act_without_the_post_are_seen() {
        draft();
        done(AUTHOR, Act.SUBMIT);
        done(REVIEWER, Act.APPROVE);
        done(REVIEWER, Act.REVIEW_CONFIDENTIALITY);
        done(AUTHOR, Act.SIGN);
        assertThat(ruling().findings())
                .hasSize(2)
                .anyMatch(finding -> finding.contains("APPROVE at EDITING by somebody without the post"))
                .anyMatch(finding -> finding.contains("SIGN by an author"));
    }

    @Test
    void what_was_acknowledged_and_is_lost_is_seen() {
        publish();
        entries.remove(3);
        assertThat(ruling().findings()).anyMatch(finding -> finding.contains("from revision 2 to 4"));
    }

    @Test
    void where_the_section_looks_first_an_editor_who_does_not_wait_for_it_is_seen() {
        draft();
        done(AUTHOR, Act.SUBMIT);
        done(EDITOR, Act.APPROVE);
        Town town = new Town(List.of(TOWN), Set.of(TOWN), Set.of(), List.of());
        assertThat(Ruling.on(entries, town).findings())
                .singleElement()
                .asString()
                .contains("APPROVE at SECTION by somebody without the post");
    }

    @Test
    void a_sign_off_by_who_attached_a_file_is_seen() {
        draft();
        done(AUTHOR, Act.SUBMIT);
        attached(BOTH, "list");
        done(AUTHOR, Act.SUBMIT);
        done(EDITOR, Act.APPROVE);
        done(REVIEWER, Act.REVIEW_CONFIDENTIALITY);
        done(BOTH, Act.SIGN);
        assertThat(ruling().findings()).singleElement().asString().contains("SIGN by an author");
    }

    @Test
    void files_are_public_with_the_publication_they_went_out_with_and_none_after_a_withdrawal() {
        draft();
        attached(AUTHOR, "one");
        clear();
        assertThat(ruling().files()).containsExactly("one");
        done(AUTHOR, Act.REVISE);
        attached(AUTHOR, "two");
        assertThat(ruling().files()).containsExactly("one");
        done(SIGNER, Act.WITHDRAW);
        assertThat(ruling().files()).as("those that must not be public").containsExactly("one", "two");
        assertThat(ruling().findings()).isEmpty();
    }

    @Test
    void what_goes_out_urgently_is_public_at_once_and_is_completed_step_by_step() {
        draft();
        done(SIGNER, Act.PUBLISH_URGENTLY);
        assertThat(ruling().shownNow()).contains("words");
        done(EDITOR, Act.APPROVE);
        done(REVIEWER, Act.REVIEW_CONFIDENTIALITY);
        assertThat(ruling().findings()).isEmpty();
        assertThat(ruling().position()).isEqualTo(Position.PUBLISHED);
    }

    @Test
    void what_the_reviewer_returns_after_it_went_out_is_public_no_more() {
        draft();
        done(SIGNER, Act.PUBLISH_URGENTLY);
        done(EDITOR, Act.APPROVE);
        done(REVIEWER, Act.RETURN);
        assertThat(ruling().findings()).isEmpty();
        assertThat(ruling().shownNow()).isEmpty();
        assertThat(ruling().withdrawals()).isEqualTo(1);
    }

    @Test
    void who_takes_out_what_they_wrote_and_who_changes_what_is_out_are_seen() {
        draft();
        done(AUTHOR, Act.PUBLISH_URGENTLY);
        done(EDITOR, Act.REWRITE);
        done(EDITOR, Act.PUBLISH_URGENTLY);
        assertThat(ruling().findings())
                .anyMatch(finding -> finding.contains("PUBLISH_URGENTLY by an author"))
                .anyMatch(finding -> finding.contains("REWRITE at EDITING_AFTER"))
                .anyMatch(finding -> finding.contains("by somebody without the post"));
    }

    private Ruling ruling() {
        return Ruling.on(entries, new Town(List.of(TOWN), Set.of(), Set.of(), List.of()));
    }

    private void publish() {
        draft();
        clear();
    }

    private void clear() {
        done(AUTHOR, Act.SUBMIT);
        done(EDITOR, Act.APPROVE);
        done(REVIEWER, Act.REVIEW_CONFIDENTIALITY);
        done(SIGNER, Act.SIGN);
        done(EDITOR, Act.PUBLISH);
    }

    private void draft() {
        entries.add(new Entry(Deed.draft(AUTHOR, TOWN, "words"), 5, 0, 0, 1));
    }

    private void done(Member who, Act act) {
        done(who, act, "");
    }

    private void attached(Member who, String mark) {
        done(who, Act.ATTACH, mark);
    }

    private void done(Member who, Act act, String words) {
        long number = entries.size();
        entries.add(new Entry(Deed.on(who, act, 5, number - 1, words), 5, number, 2 * number, 2 * number + 1));
    }

    private static Member member(long account, Role... roles) {
        List<Post> posts =
                List.of(roles).stream().map(role -> new Post(role, TOWN)).toList();
        SignedIn signedIn = new SignedIn(account, "a" + account, "A", posts);
        return new Member(signedIn, Set.of(roles), TOWN, Set.of(TOWN), "");
    }
}
