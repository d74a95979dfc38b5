package org.gongkai.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.gongkai.report.form.Wording;

/**
 * Where a command reads and prints.
 *
 * @param in standard input
 * @param out results, nothing else
 * @param err one line per mistake
 * @param environment environment variables
 * @param locale the language spoken
 */
public record Terminal(
        InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, Locale locale) {

    private static final String BUNDLE = "org.gongkai.cli.messages";

    /** The same terminal in another language. */
    public Terminal speaking(Locale language) {
        return new Terminal(in, out, err, environment, language);
    }

    /** A sentence of this module's bundle in both languages. */
    public static Wording wording(String key, Object... arguments) {
        return Wording.of(BUNDLE, key, arguments);
    }

    /** A sentence of this module's bundle. */
    public String text(String key, Object... arguments) {
        return wording(key, arguments).in(locale);
    }

    /** The sentences and help texts of this module. */
    public ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Prints a line of the result. */
    public void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /** Prints one line about a mistake, whatever line ends the sentence holds. */
    public void complain(Wording sentence) {
        complain(sentence.in(locale));
    }

    /** Prints one line about a mistake, whatever line ends the sentence holds. */
    public void complain(String sentence) {
        err.print(sentence.strip().replaceAll("\\s*\\R\\s*", " "));
        err.print('\n');
        err.flush();
    }

    /** Whether the reader of the results has gone, as {@code head} does; printing more is in vain. */
    public boolean isClosed() {
        return out.checkError();
    }

    /** Hands on what was printed. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
