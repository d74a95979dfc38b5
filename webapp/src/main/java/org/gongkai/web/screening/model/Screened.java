package org.gongkai.web.screening.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What screening says of exactly this content.
 *
 * @param remarks in the order of parts
 */
public record Screened(List<Remark> remarks) {
    /** Keeps a copy of the list. */
    public Screened {
        remarks = List.copyOf(remarks);
    }

    /** Whether nothing keeps it back. */
    public boolean isClean() {
        return remarks.stream().noneMatch(Remark::isOpen);
    }

    /** How many remarks keep it back. */
    public long open() {
        return remarks.stream().filter(Remark::isOpen).count();
    }

    /** How many would keep it back, had nobody answered for them. */
    public long answered() {
        return remarks.stream()
                .filter(remark -> remark.code().isBlocking() && remark.answer().isPresent())
                .count();
    }

    /** The remark of a key. */
    public Optional<Remark> find(String key) {
        return remarks.stream().filter(remark -> remark.key().equals(key)).findFirst();
    }

    /** The same with the answers that were given. */
    public Screened with(Map<String, Answer> answers) {
        return new Screened(remarks.stream()
                .map(remark -> remark.answered(Optional.ofNullable(answers.get(remark.key()))))
                .toList());
    }
}
