package org.gongkai.web.channels.model;

import java.util.List;
import java.util.Set;

/**
 * A kind of channel (渠道种类).
 *
 * @param code stays for ever; its name is the message {@code channels.kind.CODE}
 * @param fields what a register says of such a channel, in the order of forms and tables
 * @param proofs what is noted of a posting there
 */
public record ChannelKind(String code, List<ChannelField> fields, Set<Proof> proofs) {
    /** Keeps copies. */
    public ChannelKind {
        fields = List.copyOf(fields);
        proofs = Set.copyOf(proofs);
    }

    /** What shows that something was posted. */
    public enum Proof {
        /** The address of the page there. */
        ADDRESS,
        /** How often it was read there (阅读量). */
        READS,
        /** A photo of the place. */
        PHOTO
    }

    /** The key of its name. */
    public String key() {
        return "channels.kind." + code;
    }

    /** Whether what hangs there is photographed. */
    public boolean isPhotographed() {
        return proofs.contains(Proof.PHOTO);
    }

    /** Whether such channels have people in them, who are counted. */
    public boolean hasPeople() {
        return fields.contains(ChannelField.MEMBERS);
    }
}
