package org.gongkai.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.regulation.deadlines.DeadlineRules;
import org.gongkai.regulation.deadlines.ReportingLevel;
import org.gongkai.regulation.decisions.EvidenceKind;
import org.gongkai.regulation.decisions.LetterPart;
import org.gongkai.regulation.requests.ClockFault;
import org.gongkai.regulation.requests.InquiryOutcome;
import org.gongkai.regulation.requests.Standing;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_say_the_same_things_with_the_same_places() throws IOException {
        Properties chinese = bundle("messages.properties");
        Properties english = bundle("messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @Test
    void no_sentence_scolds_or_hides_behind_the_system() throws IOException {
        for (Object sentence : bundle("messages.properties").values()) {
            assertThat(sentence.toString()).doesNotContain("非法", "无效输入", "系统异常", "'");
        }
        for (Object sentence : bundle("messages_en.properties").values()) {
            assertThat(sentence.toString()).doesNotContain("nvalid input", "'");
        }
    }

    @Test
    void an_article_is_cited_as_people_write_it() throws IOException {
        assertThat(Message.of("rule.publish-20wd.article").in(Locale.CHINA)).isEqualTo("条例第26条");
        assertThat(Message.of("reply.B1.article").in(Locale.CHINA)).isEqualTo("条例第14条、第36条第（三）项");
        assertThat(Message.of("rule.publish-20wd.article").in(Locale.ENGLISH)).isEqualTo("Regulation article 26");
        for (Object sentence : bundle("messages.properties").values()) {
            assertThat(sentence.toString()).doesNotContainPattern("(条例|法|典|号)\\d");
        }
    }

    @Test
    void every_rule_state_and_fault_has_its_sentence() {
        Stream<Message> messages = Stream.of(
                        DeadlineRules.all().stream().flatMap(rule -> Stream.of(rule.title(), rule.article())),
                        Arrays.stream(ReportingLevel.values()).map(ReportingLevel::title),
                        Arrays.stream(Standing.values()).map(Standing::meaning),
                        Arrays.stream(InquiryOutcome.values()).map(InquiryOutcome::meaning),
                        Arrays.stream(EvidenceKind.values()).map(EvidenceKind::title),
                        Arrays.stream(LetterPart.values()).map(LetterPart::title),
                        Arrays.stream(ClockFault.Kind.values()).map(kind -> Message.of("fault." + kind)))
                .flatMap(some -> some);
        assertThat(messages)
                .allSatisfy(message ->
                        assertThat(message.isWritten()).as(message.key()).isTrue());
    }

    @Test
    void chinese_is_the_language_of_every_locale_but_english() {
        Message weekend = Message.of("day.weekend");
        assertThat(weekend.in(Locale.CHINA)).isEqualTo("周末");
        assertThat(weekend.in(Locale.FRANCE)).isEqualTo("周末");
        assertThat(weekend.in(Locale.UK)).isEqualTo("weekend");
        assertThat(weekend).hasToString("周末");
    }

    @Test
    void numbers_in_a_sentence_keep_their_digits_together() {
        assertThat(Message.of("due.amount.range", 12345, 10000).in(Locale.ENGLISH))
                .isEqualTo("Number 12345: it must be between 1 and 10000.");
    }

    private static java.util.List<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(match -> match.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(LawData.text(name)));
        return properties;
    }
}
