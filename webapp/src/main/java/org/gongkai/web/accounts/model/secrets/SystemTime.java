package org.gongkai.web.accounts.model.secrets;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** The machine's own clock. */
@Component
class SystemTime implements MachineTime {
    @Override
    public Instant now() {
        return Instant.now();
    }
}
