package org.gongkai.web.registers.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.ui.Phrases;

/**
 * A register whose rows are records of the office: its file may be given back after it was mended elsewhere. Whoever keeps the records says
 * what may stand in them, and writes them by the acts in which a person writes them on a page.
 */
public interface MendableRegister extends Register {
    /** The keys of columns that may be written; what stands in others is only read. */
    Set<String> written();

    /** Whether this person may write records of the body. */
    boolean mayWrite(SignedIn who, long body);

    /** The records with these numbers that are in this register, of whatever body, by their number. */
    Map<String, KeptRow> kept(Collection<String> ids);

    /** How many records of these bodies there are, of any days. */
    long countAll(Collection<Long> bodies);

    /** The {@link #mark} of every record of these bodies. */
    Set<String> marks(Collection<Long> bodies);

    /** By what a record that is entered again would be taken for another one, such as the name. */
    String mark(KeptRow record);

    /**
     * What a record would say; nothing is written.
     *
     * @param before as it is kept
     * @param cells what is to stand in each written column, as people type it
     * @return its cells in the one spelling in which they are kept
     * @throws org.gongkai.web.ui.Refused why they cannot stand there
     */
    Map<String, String> checked(KeptRow before, Map<String, String> cells);

    /** Enters a record of a body. */
    KeptRow enter(SignedIn who, long body, Map<String, String> cells);

    /** Writes something else about a record. */
    KeptRow change(SignedIn who, KeptRow before, Map<String, String> cells);

    /** Takes back that a record was entered. */
    void strike(SignedIn who, KeptRow before, String reason);

    /** What people read where this is kept. */
    String said(String key, String kept, Phrases phrases);
}
