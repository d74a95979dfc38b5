package org.gongkai.web.registers.offered;

import org.gongkai.web.publishing.counting.MadePublic.Page;
import org.gongkai.web.publishing.counting.MadePublic.Span;
import org.gongkai.web.registers.model.Asked;
import org.gongkai.web.registers.model.Register.Part;

/** A question to a register in the words of those who keep its rows. */
final class Spans {
    private Spans() {}

    static Span of(Asked asked) {
        return new Span(asked.period().first(), asked.period().last());
    }

    static Page page(Part part) {
        return new Page(part.number(), part.size());
    }
}
