package org.gongkai.web.publishing.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpinionFormTest {
    @Test
    void a_time_that_cannot_be_read_is_never_taken_for_now() {
        assertThat(publishAt("2026-03-02T09:00").time()).contains(Instant.parse("2026-03-02T01:00:00Z"));
        assertThat(publishAt(" ").time()).isEmpty();
        assertThatExceptionOfType(ActionRefused.class)
                .isThrownBy(() -> publishAt("明天上午").time())
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE_TIME));
    }

    @ParameterizedTest
    @CsvSource({"5, , 2026-03-01, abc", "5, 李某, , abc", "5, 李某, 三月一日, abc", ", 李某, 2026-03-01, abc", ", , , abc"})
    void half_a_signature_on_paper_is_refused_and_not_taken_for_an_approval_of_who_records_it(
            @Nullable Long signer, @Nullable String name, @Nullable String day, @Nullable String fingerprint) {
        OpinionForm form = new OpinionForm(1, "同意", "", "", signer, name, day, fingerprint);
        assertThatExceptionOfType(ActionRefused.class)
                .isThrownBy(form::asOpinion)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.PAPER_INCOMPLETE));
    }

    @Test
    void without_any_word_of_paper_it_was_decided_in_the_system() {
        assertThat(new OpinionForm(1, "同意", "", "", null, "", "", "")
                        .asOpinion()
                        .paper())
                .isEmpty();
    }

    private static OpinionForm publishAt(String typed) {
        return new OpinionForm(1, "", "", typed, null, "", "", "");
    }
}
