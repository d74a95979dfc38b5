package org.gongkai.web.accounts.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.entrance.FormTokens;
import org.gongkai.web.accounts.entrance.KeptForm;
import org.gongkai.web.accounts.entrance.SessionCookie;
import org.gongkai.web.accounts.entrance.StaffAuthentication;
import org.gongkai.web.accounts.model.HandOvers;
import org.gongkai.web.accounts.model.OwnSessions;
import org.gongkai.web.accounts.model.SignInDesk;
import org.gongkai.web.accounts.model.SignInDesk.SignInTry;
import org.gongkai.web.accounts.model.secrets.Passwords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and out. */
@Controller
class SignInController {
    private static final String PAGE = "accounts/office/sign-in";
    private static final String AGAIN = "accounts/office/again";
    private static final String FIRST_PAGE = "/office";

    /** A path of our own: no scheme, no host, nothing a browser would take for one. */
    private static final Pattern OWN_PATH = Pattern.compile("/office(?:[/?][\\x21-\\x7e&&[^\\\\]]*)?");

    private final SignInDesk desk;
    private final OwnSessions sessions;
    private final SessionCookie cookie;
    private final CookieCsrfTokenRepository forms;
    private final HandOvers handOvers;

    SignInController(
            SignInDesk desk,
            OwnSessions sessions,
            SessionCookie cookie,
            CookieCsrfTokenRepository forms,
            HandOvers handOvers) {
        this.desk = desk;
        this.sessions = sessions;
        this.cookie = cookie;
        this.forms = forms;
        this.handOvers = handOvers;
    }

    @GetMapping("/sign-in")
    String ask(@RequestParam(defaultValue = "") String back, Model page) {
        page.addAttribute("back", ownPath(back));
        return PAGE;
    }

    /** What was typed into a page that had grown too old, to be sent once more. */
    @GetMapping("/sign-in/again")
    String again(@RequestAttribute(name = KeptForm.ATTRIBUTE, required = false) @Nullable KeptForm kept) {
        return kept == null ? "redirect:" + FIRST_PAGE : AGAIN;
    }

    @PostMapping("/sign-in")
    String signIn(SignInForm form, Model page, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedIn> who;
        try {
            who = desk.signIn(new SignInTry(form.name(), form.password(), form.code(), request.getRemoteAddr()));
        } catch (Passwords.Busy _) {
            KeptForm.carriedBy(request).ifPresent(kept -> page.addAttribute(KeptForm.ATTRIBUTE, kept));
            return again(form, "sign-in.busy", HttpServletResponse.SC_SERVICE_UNAVAILABLE, page, response);
        }
        if (who.isEmpty()) {
            KeptForm.carriedBy(request).ifPresent(kept -> page.addAttribute(KeptForm.ATTRIBUTE, kept));
            return again(form, "sign-in.refused", HttpServletResponse.SC_OK, page, response);
        }
        leave(request, response);
        String agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        cookie.give(sessions.begin(who.get(), request.getRemoteAddr(), agent), request, response);
        Optional<KeptForm> kept = KeptForm.carriedBy(request);
        if (kept.isEmpty()) {
            boolean hasTakenOver = ownPath(form.back()).equals(FIRST_PAGE)
                    && !handOvers.waitingFor(who.get()).isEmpty();
            return "redirect:" + (hasTakenOver ? "/office/hand-overs" : ownPath(form.back()));
        }
        FormTokens.renew(forms, request, response);
        page.addAttribute(KeptForm.ATTRIBUTE, kept.get());
        return AGAIN;
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        leave(request, response);
        cookie.take(request, response);
        return "redirect:/sign-in";
    }

    /** Ends the session that the browser brought, and the token its forms carried. */
    private void leave(HttpServletRequest request, HttpServletResponse response) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        if (before instanceof StaffAuthentication staff && staff.session().isPresent()) {
            sessions.signOut(staff.getPrincipal(), staff.session().getAsLong());
        }
        forms.saveToken(null, request, response);
    }

    private static String again(SignInForm form, String problem, int status, Model page, HttpServletResponse response) {
        page.addAttribute("problem", problem);
        page.addAttribute("tries", SignInDesk.TRIES_OF_NAME);
        page.addAttribute("name", form.name());
        page.addAttribute("back", ownPath(form.back()));
        response.setStatus(status);
        return PAGE;
    }

    private static String ownPath(String back) {
        return OWN_PATH.matcher(back).matches() && !back.contains("//") ? back : FIRST_PAGE;
    }

    /** What the sign-in page sends; what is missing counts as empty. */
    record SignInForm(String name, String password, String code, String back) {
        SignInForm(@Nullable String name, @Nullable String password, @Nullable String code, @Nullable String back) {
            this.name = name == null ? "" : name;
            this.password = password == null ? "" : password;
            this.code = code == null ? "" : code;
            this.back = back == null ? "" : back;
        }

        @Override
        public String toString() {
            return "SignInForm[]";
        }
    }
}
