package org.gongkai.web.accounts.office;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.web.accounts.Account;
import org.gongkai.web.accounts.AccountRefused;
import org.gongkai.web.accounts.Holding;
import org.gongkai.web.accounts.Permission;
import org.gongkai.web.accounts.Permissions;
import org.gongkai.web.accounts.Post;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.accounts.model.People;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts somebody looks after: the list, opening one, its posts, its lock and its keys. */
@Controller
@RequestMapping("/office/people")
class PeopleController {
    private final People people;
    private final Permissions permissions;
    private final PostViews posts;

    PeopleController(People people, Permissions permissions, PostViews posts) {
        this.people = people;
        this.permissions = permissions;
        this.posts = posts;
    }

    /** What the page for opening an account sends. */
    record OpeningForm(
            @Nullable String name,
            @Nullable String person,
            @Nullable Role role,
            @Nullable Long body) {
        Post post() {
            return chosen(role, body);
        }
    }

    /** What the form for giving a post sends; days as 2026-03-01. */
    record PostForm(
            @Nullable Role role,
            @Nullable Long body,
            @Nullable String from,
            @Nullable String until,
            @Nullable Boolean deputy) {
        Post post() {
            return chosen(role, body);
        }
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn who, @RequestParam(defaultValue = "") String words, Model model) {
        List<PersonView> lines = people.list(who, words).stream()
                .map(person -> PersonView.of(person, posts))
                .toList();
        model.addAttribute("people", lines);
        model.addAttribute("words", words);
        model.addAttribute("mayRule", permissions.allows(who, Permission.RULE_SIGN_IN, Post.EVERYWHERE));
        return "accounts/office/people";
    }

    @GetMapping("/new")
    String blank(@AuthenticationPrincipal SignedIn who, Model model) {
        people.requireAdministrator(who);
        return opening(who, new OpeningForm(null, null, null, null), model);
    }

    @PostMapping("/new")
    String open(
            @AuthenticationPrincipal SignedIn who,
            @ModelAttribute("form") OpeningForm form,
            Model model,
            HttpServletRequest request) {
        try {
            People.Opened opened = people.open(who, text(form.name()), text(form.person()), form.post());
            return linked(who, opened.id(), opened.secret(), model, request);
        } catch (AccountRefused refused) {
            model.addAttribute("problem", refused);
            return opening(who, form, model);
        }
    }

    @GetMapping("/{id:\\d{1,18}}")
    String person(@AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model) {
        People.Person person = people.find(who, id);
        Account account = person.account();
        model.addAttribute("person", PersonView.of(person, posts));
        model.addAttribute("mayManage", people.mayManage(who, account));
        model.addAttribute("mayGive", who.accountId() != id);
        model.addAttribute("roles", posts.roles(who));
        model.addAttribute("bodies", posts.bodies(who));
        model.addAttribute("today", posts.today());
        return "accounts/office/person";
    }

    @PostMapping("/{id:\\d{1,18}}/give")
    String give(
            @AuthenticationPrincipal SignedIn who, @PathVariable long id, @ModelAttribute PostForm form, Model model) {
        return acting(who, id, model, () -> {
            LocalDate from = PostViews.day(form.from()).orElse(posts.today());
            Optional<LocalDate> until = PostViews.day(form.until());
            if (until.isPresent() && until.get().isBefore(from)) {
                throw new AccountRefused(
                        AccountRefused.Reason.DAYS_TURNED, until.get().toString());
            }
            people.give(who, id, new Holding(form.post(), from, until, Boolean.TRUE.equals(form.deputy())));
        });
    }

    @PostMapping("/{id:\\d{1,18}}/end")
    String end(
            @AuthenticationPrincipal SignedIn who, @PathVariable long id, @ModelAttribute PostForm form, Model model) {
        return acting(
                who,
                id,
                model,
                () -> people.end(
                        who, id, form.post(), PostViews.day(form.until()).orElse(posts.today())));
    }

    @PostMapping("/{id:\\d{1,18}}/{what:lock|unlock}")
    String lock(@AuthenticationPrincipal SignedIn who, @PathVariable long id, @PathVariable String what, Model model) {
        return acting(who, id, model, () -> people.lock(who, id, what.equals("lock")));
    }

    @PostMapping("/{id:\\d{1,18}}/reset-keys")
    String resetKeys(
            @AuthenticationPrincipal SignedIn who, @PathVariable long id, Model model, HttpServletRequest request) {
        return linked(who, id, people.resetKeys(who, id), model, request);
    }

    @GetMapping("/factors")
    String factors(@AuthenticationPrincipal SignedIn who, Model model) {
        Set<Role> needed = people.rolesInNeed(who);
        model.addAttribute("roles", Role.values());
        model.addAttribute("needed", needed);
        model.addAttribute("mayRule", permissions.allows(who, Permission.RULE_SIGN_IN, Post.EVERYWHERE));
        return "accounts/office/factors";
    }

    @PostMapping("/factors")
    String require(@AuthenticationPrincipal SignedIn who, @RequestParam(required = false) @Nullable List<Role> role) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(role == null ? List.of() : role);
        people.require(who, roles);
        return "redirect:/office/people/factors";
    }

    private String acting(SignedIn who, long id, Model model, Runnable act) {
        try {
            act.run();
            return "redirect:/office/people/" + id;
        } catch (AccountRefused refused) {
            model.addAttribute("problem", refused);
            return person(who, id, model);
        }
    }

    private String opening(SignedIn who, OpeningForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("roles", posts.roles(who));
        model.addAttribute("bodies", posts.bodies(who));
        return "accounts/office/open-account";
    }

    /** The link is shown once, and stands nowhere but on this page. */
    private String linked(SignedIn who, long id, String secret, Model model, HttpServletRequest request) {
        String home = request.getRequestURL().toString().replaceFirst("/office/.*", "");
        model.addAttribute("link", home + "/set-up/account?token=" + secret);
        return person(who, id, model);
    }

    private static Post chosen(@Nullable Role role, @Nullable Long body) {
        if (role == null || body == null) {
            throw new AccountRefused(AccountRefused.Reason.POST_MISSING, "");
        }
        return new Post(role, body);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
