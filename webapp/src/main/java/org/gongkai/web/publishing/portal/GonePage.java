package org.gongkai.web.publishing.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.gongkai.web.publishing.model.PublicItems;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page that stands in the place of what was withdrawn, with its reason. */
final class GonePage {
    private GonePage() {}

    /** With the state 410, never kept by anybody. */
    static ModelAndView of(PublicItems.Answer.Gone gone, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView(
                "publishing/portal/gone",
                Map.of("gone", gone, "withdrawnOn", DatesView.day(gone.withdrawnAt())),
                HttpStatus.GONE);
    }
}
