package org.gongkai.web.registers.offered;

import java.util.List;
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

    ChannelRegisters(Channels channels) {
        this.channels = channels;
    }

    @Override
    public List<Register> registers() {
        return ChannelKinds.all().stream()
                .<Register>map(kind -> new ChannelRegister(kind, channels))
                .toList();
    }
}
