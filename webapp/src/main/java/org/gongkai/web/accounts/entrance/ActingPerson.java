package org.gongkai.web.accounts.entrance;

import java.util.Locale;
import org.gongkai.web.accounts.Acting;
import org.gongkai.web.audit.Who;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is acting: whoever the request belongs to; nobody who is known, where it is nobody's; the system, where there is none. */
@Component
class ActingPerson implements Acting {
    private final MessageSource messages;

    ActingPerson(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public Who now() {
        String address = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
        if (SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication staff) {
            return new Who(
                    staff.getPrincipal().accountId(), staff.getPrincipal().personName(), address);
        }
        String key = address.isEmpty() ? "audit.who.system" : "audit.who.nobody";
        return new Who(0, messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE), address);
    }
}
