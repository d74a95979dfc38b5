package org.gongkai.web.accounts.entrance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which address is counted as what; one that stands twice counts as the first. Uploads of annual reports are counted at their own
 * desk, tries to sign in by name and address besides; styles and scripts are not counted.
 */
final class CountedAddresses {
    private static final List<Counted> ALL = List.of(
            counted(Action.SEARCHING, "/search", "/api/v1/search"),
            counted(Action.SUGGESTING, "/api/v1/search/suggestions"),
            counted(Action.TELLING, "/items/*/mistake"),
            counted(
                    Action.MAKING,
                    "/catalog/*/files/**",
                    "/items/*/text.*",
                    "/office/organization/workbook/**",
                    "/office/organization/workbook.xlsx",
                    "/office/channels/*/register.csv",
                    "/office/exchange/lists/**",
                    "/office/exchange/imports/*/report.csv",
                    "/office/exchange/folders/**",
                    "/office/exchange/moves/*/report.csv",
                    "/office/channels/*/counts.csv",
                    "/office/audit/export",
                    "/office/audit/verify",
                    "/office/items/*/approval-form",
                    "/office/items/*/confidentiality-form"),
            counted(Action.WORKING, "/office/**", "/api/v1/office/**", "/api/v1/audit/**", "/api/v1/demo/**"),
            counted(
                    Action.READING,
                    "/",
                    "/items/**",
                    "/bodies/**",
                    "/catalog/**",
                    "/files/**",
                    "/feeds/**",
                    "/sitemap.xml",
                    "/robots.txt",
                    "/boards/**",
                    "/topics/**",
                    "/mistakes/**",
                    "/sign-in/**",
                    "/sign-out",
                    "/set-up/**",
                    "/api/v1/items/**",
                    "/api/v1/bodies/**",
                    "/api/v1/catalog/**",
                    "/api/v1/kinds",
                    "/api/v1/openapi.json"));

    private CountedAddresses() {}

    /** What is being asked for; empty where it is not counted here. */
    static Optional<Action> actionOf(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        boolean changes = CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
        return ALL.stream()
                .filter(counted -> counted.covers(path))
                .findFirst()
                .map(Counted::action)
                .map(action -> switch (action) {
                    case WORKING -> changes ? Action.CHANGING : Action.WORKING;
                    case TELLING -> changes ? Action.TELLING : Action.READING;
                    default -> action;
                });
    }

    private static Counted counted(Action action, String... paths) {
        return new Counted(
                action,
                Stream.of(paths).map(PathPatternParser.defaultInstance::parse).toList());
    }

    private record Counted(Action action, List<PathPattern> patterns) {
        private boolean covers(PathContainer path) {
            return patterns.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }
}
