/**
 * Registers (台账) as clerks know them: what a body has and did in a period as one table in its own order of columns, to look at, to print, to take
 * along.
 *
 * <p>It counts nothing and keeps no row itself: each register is offered by whoever keeps its rows, and says what a row is. A file that was mended
 * elsewhere may be given back; its rows are written by the acts of whoever keeps them. It is on top of the other modules, none of which knows it. Start reading at {@link org.gongkai.web.registers.RegisterSheets} and {@link
 * org.gongkai.web.registers.model.Register}.
 */
@ApplicationModule(
        allowedDependencies = {
            "agencies",
            "accounts",
            "audit",
            "channels",
            "channels :: model",
            "channels :: villages",
            "exchange :: tables",
            "ledger",
            "publishing",
            "publishing :: cleanup",
            "publishing :: counting",
            "publishing :: kinds",
            "publishing :: model",
            "ui"
        })
@NullMarked
package org.gongkai.web.registers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
