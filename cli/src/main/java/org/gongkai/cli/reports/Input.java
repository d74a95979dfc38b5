package org.gongkai.cli.reports;

import java.nio.file.Path;
import org.gongkai.documents.Refusal;
import org.gongkai.report.form.Wording;

/** One thing to read, found but not yet opened. */
sealed interface Input {

    /** As it is shown to people. */
    String name();

    /** A file. */
    record StoredFile(String name, Path path) implements Input {}

    /** Standard input. */
    record Standard(String name) implements Input {}

    /** Something that is not there or may not be opened. */
    record Missing(String name, Refusal refusal) implements Input {}

    /** A folder without any file in it. */
    record EmptyFolder(String name, Wording sentence) implements Input {}
}
