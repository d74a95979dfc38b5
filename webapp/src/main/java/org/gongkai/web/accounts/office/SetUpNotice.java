package org.gongkai.web.accounts.office;

import java.util.Locale;
import java.util.Optional;
import org.gongkai.web.accounts.model.SetUp;
import org.gongkai.web.platform.command.StartNotice;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints the one-time link while there is no account; a demonstration brings accounts of its own. */
@Component
@Profile("!demo")
class SetUpNotice implements StartNotice {
    private final SetUp setUp;
    private final MessageSource messages;

    SetUpNotice(SetUp setUp, MessageSource messages) {
        this.setUp = setUp;
        this.messages = messages;
    }

    @Override
    public Optional<String> line(String home, Locale locale) {
        return setUp.offer()
                .map(secret ->
                        messages.getMessage("set-up.line", new Object[] {home + "set-up?token=" + secret}, locale));
    }
}
