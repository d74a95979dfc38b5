package org.gongkai.web.publishing.portal.api;

import java.util.List;
import java.util.Locale;
import org.gongkai.web.publishing.kinds.Element;
import org.gongkai.web.publishing.kinds.InformationKind;
import org.gongkai.web.publishing.kinds.Kinds;
import org.gongkai.web.publishing.kinds.Need;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of information with their elements, in the reader's language, for programs that draft or read items. */
@RestController
class KindApiController {
    /**
     * A kind.
     *
     * @param basis the law it rests on, as it is cited
     * @param elements those that new items are asked for
     */
    record KindView(String code, String name, String basis, List<ElementView> elements) {}

    /**
     * An element.
     *
     * @param need {@code always}, {@code never}, or {@code ELEMENT=CHOICE} where it is needed for that choice alone
     */
    record ElementView(String code, String name, String type, String need, List<ChoiceView> choices) {}

    /** A choice. */
    record ChoiceView(String code, String name) {}

    @GetMapping("/api/v1/kinds")
    List<KindView> all(Locale locale) {
        return Kinds.all().stream().map(kind -> view(kind, locale)).toList();
    }

    private static KindView view(InformationKind kind, Locale locale) {
        return new KindView(
                kind.code(),
                kind.name().in(locale),
                kind.basis().citation(locale),
                kind.offered().stream().map(element -> view(element, locale)).toList());
    }

    private static ElementView view(Element element, Locale locale) {
        return new ElementView(
                element.code(),
                element.name().in(locale),
                element.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                need(element.need()),
                element.shape().choices().stream()
                        .map(choice ->
                                new ChoiceView(choice.code(), choice.name().in(locale)))
                        .toList());
    }

    private static String need(Need need) {
        return switch (need) {
            case Need.Always _ -> "always";
            case Need.Never _, Need.Retired _ -> "never";
            case Need.Where(String element, String choice) -> element + "=" + choice;
        };
    }
}
