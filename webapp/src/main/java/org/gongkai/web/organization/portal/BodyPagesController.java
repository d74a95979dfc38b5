package org.gongkai.web.organization.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.agencies.Agency;
import org.gongkai.web.agencies.AgencyHistory;
import org.gongkai.web.organization.Organization;
import org.gongkai.web.organization.Portraits;
import org.gongkai.web.organization.model.Entry;
import org.gongkai.web.organization.model.Field;
import org.gongkai.web.organization.model.Portrait;
import org.gongkai.web.organization.model.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of bodies and the pages about each; a village has none of these, as it is no organ. */
@Controller
class BodyPagesController {
    private final Organization organization;
    private final Agencies agencies;
    private final AgencyHistory history;
    private final Portraits portraits;

    BodyPagesController(Organization organization, Agencies agencies, AgencyHistory history, Portraits portraits) {
        this.organization = organization;
        this.agencies = agencies;
        this.history = history;
        this.portraits = portraits;
    }

    /**
     * A line: what it is called, and its other fields.
     *
     * @param portrait address of the picture; empty where there is none
     */
    record LineView(String name, List<FieldView> fields, String portrait) {}

    /** A body at the top with the organs directly below it; each body's own page leads further down. */
    record BranchView(Agency top, List<Agency> below) {}

    @GetMapping("/bodies")
    String all(Model model) {
        showBranches(model);
        return "organization/portal/bodies";
    }

    /**
     * One board (公开平台栏目) of all bodies: whoever comes without knowing the body chooses it here.
     *
     * @param words what was looked for and not found, carried along to the application
     */
    @GetMapping("/boards/{board:guide|rules|reports|apply}")
    String board(@PathVariable String board, @RequestParam(defaultValue = "") String words, Model model) {
        showBranches(model);
        String carried = AskedFor.shortened(words);
        model.addAttribute("board", board);
        model.addAttribute("words", carried);
        model.addAttribute(
                "tail",
                UriComponentsBuilder.fromPath("/" + board)
                        .queryParamIfPresent("words", Optional.of(carried).filter(said -> !said.isEmpty()))
                        .encode()
                        .toUriString());
        return "organization/portal/bodies";
    }

    private void showBranches(Model model) {
        model.addAttribute(
                "branches", agencies.roots().stream().map(this::branch).toList());
    }

    private BranchView branch(Agency top) {
        return new BranchView(
                top,
                agencies.childrenOf(top.id()).stream()
                        .filter(body -> body.kind().isOrgan())
                        .toList());
    }

    @GetMapping("/bodies/{id:\\d{1,18}}/{page:guide|offices|leaders|rules}")
    String page(@PathVariable long id, @PathVariable String page, Model model) {
        Agency agency = agencies.find(id)
                .filter(body -> body.kind().isOrgan())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("agency", agency);
        model.addAttribute("current", page);
        model.addAttribute("endedOn", history.endOf(id).map(Object::toString).orElse(""));
        switch (page) {
            case "guide" -> model.addAttribute("lines", lines(id, Section.GUIDE));
            case "leaders" -> {
                model.addAttribute("lines", lines(id, Section.LEADER));
                model.addAttribute("group", lines(id, Section.GROUP));
            }
            case "offices" -> model.addAttribute("lines", lines(id, Section.OFFICE));
            default -> model.addAttribute("lines", lines(id, Section.SYSTEM));
        }
        return "organization/portal/body";
    }

    private List<LineView> lines(long body, Section section) {
        List<Entry> shown = organization.shown(body, section);
        Map<Long, Portrait> pictures = portraits.shown(shown);
        return shown.stream()
                .map(entry -> new LineView(
                        entry.current().orElseThrow().value(Field.NAME),
                        fields(entry.current().orElseThrow(), section),
                        address(entry, pictures.get(entry.id()))))
                .toList();
    }

    private static String address(Entry entry, @Nullable Portrait portrait) {
        return portrait == null
                ? ""
                : "/bodies/%d/leaders/%d/portrait-%d.jpg".formatted(entry.body(), entry.id(), portrait.since());
    }

    private static List<FieldView> fields(Entry.Edition edition, Section section) {
        return FieldView.of(
                edition,
                section.fields().stream()
                        .filter(field -> field != Field.NAME && field != Field.ORDER)
                        .toList());
    }
}
