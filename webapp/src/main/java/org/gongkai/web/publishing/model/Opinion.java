package org.gongkai.web.publishing.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says with an action.
 *
 * @param text the opinion, or the reason of a return or withdrawal; may be empty where none is asked for
 * @param basis articles an opinion rests on; may be empty
 * @param paper the signature on the printed form, where it was given there (线下签批)
 */
public record Opinion(String text, String basis, Optional<Paper> paper) {

    /** Nothing said. */
    public static final Opinion NONE = new Opinion("", "", Optional.empty());

    /**
     * A signature on a printed form.
     *
     * @param signer account of the signer
     * @param signerName the name as signed
     * @param signedOn the date beside it
     * @param fingerprint beginning of the fingerprint printed on the form
     * @param scan SHA-256 of the scanned form; may be empty
     */
    public record Paper(long signer, String signerName, LocalDate signedOn, String fingerprint, String scan) {}

    /** Words alone. */
    public static Opinion of(String text) {
        return new Opinion(text, "", Optional.empty());
    }
}
