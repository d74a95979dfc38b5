package org.gongkai.web.registers.offered;

import java.util.List;
import org.gongkai.web.channels.Registers;
import org.gongkai.web.channels.model.ChannelKinds;
import org.gongkai.web.channels.model.Channels;
import org.gongkai.web.registers.model.Register;
import org.gongkai.web.registers.model.RegisterSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One register for each kind of channel: a kind that is added in its data file has its register with it. */
@Component
@Order(6)
class ChannelRegisters implements RegisterSource {
    private final Channels channels;
    private final Registers registers;
    private final ChannelCells cells;

    ChannelRegisters(Channels channels, Registers registers, ChannelCells cells) {
        this.channels = channels;
        this.registers = registers;
        this.cells = cells;
    }

    @Override
    public List<Register> registers() {
        return ChannelKinds.all().stream()
                .<Register>map(kind -> new ChannelRegister(kind, channels, registers, cells))
                .toList();
    }
}
