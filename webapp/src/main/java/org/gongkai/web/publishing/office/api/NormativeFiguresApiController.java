package org.gongkai.web.publishing.office.api;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.publishing.OfficeDesk;
import org.gongkai.web.publishing.cleanup.NormativeDocument;
import org.gongkai.web.publishing.cleanup.NormativeFigures;
import org.gongkai.web.publishing.model.ActionRefused;
import org.gongkai.web.publishing.model.ActionRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of normative documents of the annual report, for other programs. */
@RestController
class NormativeFiguresApiController {
    private static final int FIRST_YEAR = 2008;

    private final NormativeFigures figures;
    private final OfficeDesk desk;

    NormativeFiguresApiController(NormativeFigures figures, OfficeDesk desk) {
        this.figures = figures;
        this.desk = desk;
    }

    /**
     * The figures of a year.
     *
     * @param day on which they are taken: its last one, or today while it runs
     */
    record YearJson(int year, LocalDate day, List<BodyJson> bodies) {}

    /** The figures of a body. */
    record BodyJson(long body, String name, FigureJson issued, FigureJson repealed, FigureJson inForce) {
        static BodyJson of(NormativeFigures.OfBody one) {
            return new BodyJson(
                    one.body().id(),
                    one.body().name(),
                    FigureJson.of(one.issued()),
                    FigureJson.of(one.repealed()),
                    FigureJson.of(one.inForce()));
        }
    }

    /**
     * A figure.
     *
     * @param items numbers of the items behind it
     */
    record FigureJson(int count, List<Long> items) {
        static FigureJson of(List<NormativeDocument> documents) {
            return new FigureJson(
                    documents.size(),
                    documents.stream().map(NormativeDocument::id).toList());
        }
    }

    /** Of the bodies this account reads; a year before 2008 or after the running one is taken for the nearest of these. */
    @GetMapping("/api/v1/office/normative-figures")
    YearJson figures(@AuthenticationPrincipal SignedIn who, @RequestParam(required = false) @Nullable Integer year) {
        if (desk.bodiesOf(who).isEmpty()) {
            throw new ActionRefused(Reason.NOT_ALLOWED);
        }
        int asked = year == null ? figures.thisYear() : Math.clamp(year, FIRST_YEAR, figures.thisYear());
        return new YearJson(
                asked,
                figures.dayOf(asked),
                figures.of(who, asked).stream().map(BodyJson::of).toList());
    }
}
