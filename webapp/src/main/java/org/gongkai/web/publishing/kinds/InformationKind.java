package org.gongkai.web.publishing.kinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.regulation.disclosure.DisclosureItem;
import org.gongkai.regulation.disclosure.Validity;

/**
 * A kind of information (信息种类).
 *
 * @param code stays for ever
 * @param elements in the order in which they are asked and shown
 */
public record InformationKind(String code, Named name, Basis basis, Traits traits, List<Element> elements) {
    public InformationKind {
        elements = List.copyOf(elements);
    }

    /**
     * Why it is published.
     *
     * @param item of article 20
     * @param law another law that asks for it; empty where there is none
     */
    public record Basis(DisclosureItem item, Named law) {
        /** The law that says most, as it is cited. */
        public String citation(Locale locale) {
            String law = this.law.in(locale);
            return law.isEmpty() ? item.citation().in(locale) : law;
        }
    }

    /**
     * What else is known of it.
     *
     * @param genre 体裁分类 that usually fits; may be empty
     * @param subject 主题分类 that usually fits; may be empty
     * @param number what its document number is called (文号); empty where it needs none
     * @param term which elements say from when to when it applies; empty where it has no validity
     */
    public record Traits(
            String genre, String subject, Optional<Named> number, Optional<TermElements> term, List<DueRule> due) {
        public Traits {
            due = List.copyOf(due);
        }
    }

    /** Codes of the elements with the first and the last day of validity. */
    public record TermElements(String from, String until) {}

    /** The element with this code; empty where it has none. */
    public Optional<Element> element(String wanted) {
        return elements.stream().filter(one -> one.code().equals(wanted)).findFirst();
    }

    /** The elements that new items are asked for. */
    public List<Element> offered() {
        return elements.stream().filter(Element::isOffered).toList();
    }

    /** The elements that are needed and have no value. */
    public List<Element> missing(Particulars said) {
        return elements.stream()
                .filter(one -> one.need().holds(said) && said.value(one.code()).isEmpty())
                .toList();
    }

    /** From when to when an item applies; empty where it does not say so, or where such items have no validity. */
    public Optional<Validity.Term> term(Particulars said) {
        return traits.term()
                .filter(codes -> !said.value(codes.from()).isEmpty())
                .map(codes -> new Validity.Term(
                        LocalDate.parse(said.value(codes.from())),
                        Optional.of(said.value(codes.until()))
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse)));
    }
}
