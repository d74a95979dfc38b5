package org.gongkai.web.accounts.office;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.NewAccount;
import org.gongkai.web.accounts.model.SetUp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind the one-time link: the first security and system administrators. */
@Controller
class SetUpController {
    private static final String PAGE = "accounts/office/set-up";

    private final SetUp setUp;

    SetUpController(SetUp setUp) {
        this.setUp = setUp;
    }

    @GetMapping("/set-up")
    String ask(@RequestParam(defaultValue = "") String token, Model page, HttpServletResponse response) {
        boolean isValid = setUp.isValid(token);
        if (!isValid) {
            response.setStatus(HttpServletResponse.SC_GONE);
        }
        page.addAttribute("isValid", isValid);
        page.addAttribute("token", token);
        return PAGE;
    }

    @PostMapping("/set-up")
    String complete(@RequestParam Map<String, String> form, Model page, HttpServletResponse response) {
        String token = form.getOrDefault("token", "");
        try {
            if (setUp.isValid(token) && setUp.complete(token, account(form, "security"), account(form, "system"))) {
                return "redirect:/sign-in";
            }
        } catch (AccountRefused refusal) {
            page.addAttribute("problem", refusal);
            form.entrySet().stream()
                    .filter(field -> !field.getKey().endsWith("Password"))
                    .forEach(field -> page.addAttribute(field.getKey(), field.getValue()));
        }
        return ask(token, page, response);
    }

    private static NewAccount account(Map<String, String> form, String who) {
        return new NewAccount(
                form.getOrDefault(who + "Name", ""),
                form.getOrDefault(who + "Person", ""),
                form.getOrDefault(who + "Password", ""),
                List.of());
    }
}
