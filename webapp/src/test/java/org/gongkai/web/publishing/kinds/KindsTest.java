package org.gongkai.web.publishing.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.web.catalog.model.StandardCatalog;
import org.gongkai.web.publishing.kinds.Element.Choice;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KindsTest {
    @Test
    void the_usual_kind_is_the_first_and_asks_for_nothing() {
        InformationKind first = Kinds.all().getFirst();

        assertThat(first.code()).isEqualTo(Particulars.USUAL);
        assertThat(first.elements()).isEmpty();
        assertThat(first.missing(Particulars.NONE)).isEmpty();
    }

    @Test
    void all_fourteen_items_of_article_20_have_a_kind() {
        assertThat(Kinds.all().stream().map(kind -> kind.basis().item().code()))
                .contains("20.1", "20.2", "20.3", "20.4", "20.5", "20.6", "20.7", "20.8", "20.9", "20.10", "20.11")
                .contains("20.12", "20.13", "20.14", "20.15");
    }

    @TestFactory
    Stream<DynamicTest> every_kind_is_named_cites_its_article_and_has_elements_that_fit() {
        return Kinds.all().stream()
                .map(kind -> DynamicTest.dynamicTest(kind.code(), () -> {
                    assertNamed(kind.name());
                    assertThat(kind.basis().citation(Locale.CHINESE)).isNotBlank();
                    assertThat(kind.basis().citation(Locale.ENGLISH)).isNotBlank();
                    assertThat(kind.elements()).extracting(Element::code).doesNotHaveDuplicates();
                    kind.elements().forEach(element -> assertFits(kind, element));
                    kind.traits().due().forEach(rule -> {
                        assertNamed(rule.event());
                        assertThat(kind.element(rule.element()).map(Element::type))
                                .contains(ElementType.DATE);
                        assertKnown(kind, rule.where());
                    });
                    kind.traits().term().ifPresent(term -> {
                        assertThat(kind.element(term.from()).map(Element::type)).contains(ElementType.DATE);
                        assertThat(kind.element(term.until()).map(Element::type))
                                .contains(ElementType.DATE);
                    });
                }));
    }

    @Test
    void what_a_kind_proposes_is_in_the_lists_of_the_catalogue() {
        List<String> subjects = new ArrayList<>(StandardCatalog.subjects());
        List<String> genres = new ArrayList<>(StandardCatalog.genres());
        subjects.add("");
        genres.add("");

        assertThat(Kinds.all()).allMatch(kind -> subjects.contains(kind.traits().subject()));
        assertThat(Kinds.all()).allMatch(kind -> genres.contains(kind.traits().genre()));
    }

    @Test
    void an_element_can_be_needed_for_one_choice_of_another() {
        InformationKind procurement = Kinds.find("procurement").orElseThrow();

        assertThat(procurement.missing(said("procurement", "stage", "contract")))
                .extracting(Element::code)
                .containsExactly("signed-on");
        assertThat(procurement.missing(said("procurement", "stage", "notice"))).isEmpty();
    }

    private static Particulars said(String kind, String element, String value) {
        return new Particulars(kind, Map.of(element, value));
    }

    private static void assertFits(InformationKind kind, Element element) {
        assertThat(element.code()).matches("[a-z]+(-[a-z]+)*");
        assertNamed(element.name());
        assertNamed(element.hint());
        assertKnown(kind, element.need());
        List<Choice> choices = element.shape().choices();
        assertThat(choices.isEmpty()).isEqualTo(element.type() != ElementType.CHOICE);
        assertThat(choices).extracting(Choice::code).doesNotHaveDuplicates();
        choices.forEach(choice -> assertNamed(choice.name()));
    }

    private static void assertKnown(InformationKind kind, Need need) {
        if (need instanceof Need.Where(String other, String choice)) {
            Optional<Element> asked = kind.element(other);
            assertThat(asked.flatMap(one -> one.read(choice))).contains(choice);
        }
    }

    private static void assertNamed(Named named) {
        assertThat(named.chinese()).containsPattern("\\p{IsHan}");
        assertThat(named.english()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }
}
