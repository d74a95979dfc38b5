package org.gongkai.web.audit.store;

import org.gongkai.web.audit.keys.MasterKey;
import org.springframework.stereotype.Component;

/** Ties the data to their master key at every start: with another one the application does not begin to work. */
@Component
class KeyBond {
    KeyBond(KeyRegister register, MasterKey master) {
        register.take(master);
    }
}
