package org.gongkai.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.FindingKind;
import org.gongkai.testkit.score.ExpectedSample.Defect;
import org.junit.jupiter.api.Test;

class ExpectedSampleTest {
    @Test
    void a_control_on_numbering_is_about_numbers_of_items_and_not_about_the_table() {
        Defect control = new Defect("numbering", "1. 公开栏", "negative control");
        assertThat(control.isAbout(FindingKind.FORMAT)).isTrue();
        assertThat(control.isAbout(FindingKind.SUM)).isTrue();
        assertThat(control.isAbout(FindingKind.XREF)).isFalse();
    }

    @Test
    void a_label_of_unknown_subject_is_about_everything() {
        assertThat(FindingKind.values()).allMatch(new Defect("unheard of", "", "")::isAbout);
    }
}
