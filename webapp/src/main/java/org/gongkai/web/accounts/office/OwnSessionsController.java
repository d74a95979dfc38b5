package org.gongkai.web.accounts.office;

import java.time.Instant;
import java.util.List;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.web.accounts.entrance.StaffAuthentication;
import org.gongkai.web.accounts.model.OwnSessions;
import org.gongkai.web.accounts.model.SessionStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody is signed in, and ending what they do not know. */
@Controller
class OwnSessionsController {
    private static final String PAGE = "/office/account/sessions";

    private final OwnSessions sessions;

    OwnSessionsController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping("/office/account")
    String start() {
        return "redirect:" + PAGE;
    }

    @GetMapping(PAGE)
    String list(StaffAuthentication now, Model page) {
        long current = now.session().orElse(0);
        List<SessionView> rows = sessions.of(now.getPrincipal()).stream()
                .map(session -> SessionView.of(session, current))
                .toList();
        page.addAttribute("who", now.getPrincipal());
        page.addAttribute("sessions", rows);
        return "accounts/office/sessions";
    }

    @PostMapping(PAGE + "/{id:\\d{1,18}}/end")
    String end(StaffAuthentication now, @PathVariable long id) {
        sessions.end(now.getPrincipal(), id);
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/end-others")
    String endOthers(StaffAuthentication now) {
        sessions.endOthers(now.getPrincipal(), now.session().orElse(0));
        return "redirect:" + PAGE;
    }

    /** A session as the list shows it; times in Asia/Shanghai. */
    record SessionView(long id, String began, String lastSeen, String place, boolean isCurrent) {
        static SessionView of(SessionStore.Listed session, long current) {
            return new SessionView(
                    session.id(),
                    time(session.beganAt()),
                    time(session.lastSeenAt()),
                    session.address() + " · " + session.agent(),
                    session.id() == current);
        }

        private static String time(Instant at) {
            return ChinaTime.minute(at);
        }
    }
}
