package org.gongkai.web.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;

/**
 * Something that cannot be done. People read its sentence: what is wrong, what was expected, what to do; programs know it by its
 * code, which never changes.
 *
 * <p>Where no form can show the sentence, {@link RefusedPages} makes a page of it and {@link RefusedProblems} an {@code
 * application/problem+json}.
 */
public abstract class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String bundle;
    private final Enum<?> why;
    private final transient List<?> about;

    /**
     * A refusal.
     *
     * @param bundle what the keys of its sentences begin with, such as {@code channels.refused}
     * @param about what the sentence names
     */
    protected Refused(String bundle, Enum<?> why, List<?> about) {
        super(about.isEmpty() ? why.name() : why.name() + " " + about);
        this.bundle = bundle;
        this.why = why;
        this.about = List.copyOf(about);
    }

    /** The reason as other programs know it, such as {@code changed-meanwhile}: it never changes. */
    public String code() {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, what was expected, what to do. */
    public String sentence(MessageSource words, Locale locale) {
        return words.getMessage(bundle + "." + code(), about.toArray(), locale);
    }

    /** What a browser or a program is told. */
    public abstract HttpStatus status();

    /** Whether the same form may be sent again once something else stands in it. */
    public boolean isAboutTyping() {
        return status() != HttpStatus.NOT_FOUND && status() != HttpStatus.FORBIDDEN;
    }
}
