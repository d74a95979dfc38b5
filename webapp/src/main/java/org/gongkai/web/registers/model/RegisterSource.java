package org.gongkai.web.registers.model;

import java.util.List;

/** Whoever offers registers. */
public interface RegisterSource {
    /** The registers in the order in which they are listed. */
    List<Register> registers();
}
