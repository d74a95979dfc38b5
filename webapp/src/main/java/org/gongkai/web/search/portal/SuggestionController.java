package org.gongkai.web.search.portal;

import java.util.List;
import org.gongkai.web.search.Suggestions;
import org.gongkai.web.search.Suggestions.Suggestion;
import org.gongkai.web.search.engine.BusyException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Titles for whoever is typing into the search box; never kept by a cache, as any of them may be withdrawn. */
@RestController
class SuggestionController {
    private final Suggestions suggestions;

    SuggestionController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/api/v1/search/suggestions")
    ResponseEntity<List<Suggestion>> of(@RequestParam(defaultValue = "") String words) {
        try {
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(suggestions.of(words));
        } catch (BusyException _) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, BusyException.SECONDS_TO_WAIT)
                    .body(List.of());
        }
    }
}
