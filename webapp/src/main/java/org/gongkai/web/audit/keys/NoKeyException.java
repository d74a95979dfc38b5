package org.gongkai.web.audit.keys;

import java.io.Serial;
import java.util.Locale;
import org.gongkai.web.platform.command.CommandWords;
import org.gongkai.web.platform.command.StartRefusedException;
import org.jspecify.annotations.Nullable;

/** Personal values cannot be enciphered or deciphered, as the key for it is not there or does not fit. */
public final class NoKeyException extends StartRefusedException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String BUNDLE = "org.gongkai.web.audit.keys.words";

    private final Problem problem;
    private final String value;

    /** What is the matter with a key. */
    public enum Problem {
        /** There is no such file. */
        MISSING,
        /** Others than the owner may open the file. */
        OPEN_TO_OTHERS,
        /** The file holds no key. */
        NO_KEY_INSIDE,
        /** The file cannot be read. */
        UNREADABLE,
        /** The file cannot be made. */
        NOT_MADE,
        /** A key was to be made where a file is. */
        THERE_ALREADY,
        /** The data were written with another master key. */
        OTHER_KEY,
        /** The master key was changed while the application was running. */
        CHANGED_MEANWHILE,
        /** Nobody has named a master key. */
        NONE_NAMED,
        /** A value was not enciphered by this key. */
        VALUE
    }

    /** With the sentence that says which value and why. */
    public NoKeyException(String sentence) {
        this(Problem.VALUE, sentence, sentence, null);
    }

    /** With the sentence and what lay behind it. */
    public NoKeyException(String sentence, Throwable cause) {
        this(Problem.VALUE, sentence, sentence, cause);
    }

    /**
     * With what is the matter.
     *
     * @param value the file or the key's id that the sentence for people names
     */
    NoKeyException(Problem problem, String value, String sentence, @Nullable Throwable cause) {
        super(sentence);
        this.problem = problem;
        this.value = value;
        if (cause != null) {
            initCause(cause);
        }
    }

    /** The data need another key than the one given. */
    public static NoKeyException otherKey(String given, String needed) {
        return new NoKeyException(
                Problem.OTHER_KEY,
                given + " / " + needed,
                "the master key given is %s, the data need %s".formatted(given, needed),
                null);
    }

    /** The key was changed by a command while the application was running with the one before. */
    public static NoKeyException changedMeanwhile(String given) {
        return new NoKeyException(
                Problem.CHANGED_MEANWHILE,
                given,
                "the master key %s is no longer the one in use".formatted(given),
                null);
    }

    /** What is the matter. */
    public Problem problem() {
        return problem;
    }

    @Override
    public String sentence(Locale locale) {
        return new CommandWords(BUNDLE, locale).say("key." + problem.name().toLowerCase(Locale.ROOT), value);
    }
}
