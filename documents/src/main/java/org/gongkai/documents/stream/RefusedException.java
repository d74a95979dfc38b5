package org.gongkai.documents.stream;

import java.util.Arrays;
import java.util.List;
import org.gongkai.documents.Refusal;

/** Ends the reading of a file; the opener turns it into a {@link Refusal} that carries the name of the file. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal.Code code;
    private final transient List<String> arguments;

    /** A refusal whose sentence names these values after the name of the file. */
    public RefusedException(Refusal.Code code, Object... arguments) {
        super(code.name(), null, false, false);
        this.code = code;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** The refusal for the file of this name. */
    public Refusal of(String name) {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = name;
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return Refusal.of(code, all);
    }
}
