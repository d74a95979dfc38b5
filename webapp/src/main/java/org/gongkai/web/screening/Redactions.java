package org.gongkai.web.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.RedactedFile;
import org.gongkai.web.files.RedactedFiles;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.FileRefused.Reason;
import org.gongkai.web.files.model.KeptFile;
import org.gongkai.web.screening.model.Part;
import org.gongkai.web.screening.model.Place;
import org.gongkai.web.screening.model.Remark;
import org.springframework.stereotype.Service;

/** Has files redacted of what was found in them, and screens what comes out: nothing that was to be covered may be found again. */
@Service
public class Redactions {
    private final RedactedFiles redacted;
    private final KeptFiles files;
    private final Screening screening;

    Redactions(RedactedFiles redacted, KeptFiles files, Screening screening) {
        this.redacted = redacted;
        this.files = files;
        this.screening = screening;
    }

    /**
     * A file without what is open and can be covered, and without what its pages do not show.
     *
     * @param file one that is kept
     * @param remarks on exactly this file; what people have answered for stays as it is
     * @param writtenOn the day of the text (成文日期); today where nobody says
     * @throws FileRefused it cannot be redacted to the end, or there is nothing to take out
     */
    public RedactedFile redact(Part file, List<Remark> remarks, Optional<LocalDate> writtenOn) {
        KeptFile kept = file.sha256()
                .flatMap(files::find)
                .orElseThrow(() -> new FileRefused(Reason.NOT_REDACTED, file.label()));
        List<Cover> covers = covers(remarks);
        RedactedFile made = redacted.redact(kept, file.label(), covers);
        Set<Kind> covered = covers.stream().map(Cover::kind).collect(Collectors.toSet());
        if (!Collections.disjoint(covered, screening.kindsIn(made.received().text(), writtenOn))) {
            made.close();
            throw new FileRefused(Reason.REDACTED_IN_VAIN, file.label());
        }
        return made;
    }

    private static List<Cover> covers(List<Remark> remarks) {
        List<Cover> covers = new ArrayList<>();
        for (Remark remark : remarks) {
            if (remark.isOpen() && remark.canBeMasked()) {
                Kind kind = Kind.valueOf(
                        remark.code().name().toUpperCase(Locale.ROOT).replace('-', '_'));
                for (Place place : remark.places()) {
                    covers.add(new Cover(
                            kind, place.excerpt().found(), place.masked().orElseThrow()));
                }
            }
        }
        return covers;
    }
}
