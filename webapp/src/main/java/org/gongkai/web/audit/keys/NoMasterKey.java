package org.gongkai.web.audit.keys;

import java.util.Optional;

/** The place of a master key that nobody has named yet: whatever needs one is refused. */
public final class NoMasterKey implements MasterKey {
    @Override
    public Optional<String> id() {
        return Optional.empty();
    }

    @Override
    public byte[] wrap(byte[] key, String person) {
        throw refusal();
    }

    @Override
    public byte[] unwrap(byte[] wrapped, String person) {
        throw refusal();
    }

    private static NoKeyException refusal() {
        return new NoKeyException(
                NoKeyException.Problem.NONE_NAMED,
                "",
                "personal values need a master key: name its file in gongkai.key-file",
                null);
    }
}
