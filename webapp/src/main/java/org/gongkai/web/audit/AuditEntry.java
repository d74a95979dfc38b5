package org.gongkai.web.audit;

import java.util.List;

/**
 * One act that has to be answered for: a change of state, a sign-in, a reading or download of personal data.
 *
 * @param body the agency in whose chain it stands
 * @param who who did it
 * @param action the trade's verb with its word, such as {@code item.withdraw}
 * @param subject what it was done to
 * @param reason why, in the words of who did it; empty where none is asked for
 * @param personal personal values that belong to it; kept enciphered only
 */
public record AuditEntry(
        long body, Who who, String action, Subject subject, String reason, List<PersonalValue> personal) {
    /** Copies the list. */
    public AuditEntry {
        if (action.isBlank()) {
            throw new IllegalArgumentException("an audit entry needs an action, such as \"item.withdraw\"");
        }
        personal = List.copyOf(personal);
    }

    /** An entry without reason and without personal values. */
    public static AuditEntry of(long body, Who who, String action, Subject subject) {
        return new AuditEntry(body, who, action, subject, "", List.of());
    }

    /** The same with this reason. */
    public AuditEntry withReason(String because) {
        return new AuditEntry(body, who, action, subject, because, personal);
    }

    /** The same with these personal values. */
    public AuditEntry withPersonal(List<PersonalValue> values) {
        return new AuditEntry(body, who, action, subject, reason, values);
    }
}
