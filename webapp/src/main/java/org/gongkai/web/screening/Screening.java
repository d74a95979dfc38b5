package org.gongkai.web.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.regulation.calendar.ChinaTime;
import org.gongkai.screening.Screener;
import org.gongkai.screening.sighting.Kind;
import org.gongkai.screening.sighting.Sighting;
import org.gongkai.web.files.KeptFiles;
import org.gongkai.web.files.model.FileWarning;
import org.gongkai.web.files.model.KeptFile;
import org.gongkai.web.screening.model.Answer;
import org.gongkai.web.screening.model.Answers;
import org.gongkai.web.screening.model.Part;
import org.gongkai.web.screening.model.Remark;
import org.gongkai.web.screening.model.Screened;
import org.gongkai.web.screening.model.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through everything that goes out together, and keeps what people answer to what was found. Who may answer is for those to
 * say whose subject it is.
 */
@Service
public class Screening {

    private final Screener screener = new Screener();
    private final KeptFiles files;
    private final Answers answers;
    private final Clock clock;

    Screening(KeptFiles files, Answers answers, Clock clock) {
        this.files = files;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * What stands in these parts and may not go out as it is, with the answers that were given to exactly that. A file that is not
     * known is answered for like one that cannot be read: nothing is taken for clean unseen.
     *
     * @param writtenOn the day of the text (成文日期); today where nobody says
     */
    @Transactional(readOnly = true)
    public Screened screen(Subject subject, List<Part> parts, Optional<LocalDate> writtenOn) {
        LocalDate day = day(writtenOn);
        Set<String> hashes =
                parts.stream().flatMap(part -> part.sha256().stream()).collect(Collectors.toSet());
        Map<String, KeptFile> kept = files.find(hashes);
        Map<String, String> words = files.texts(hashes);
        List<Remark> remarks = new ArrayList<>();
        for (Part part : parts) {
            String text =
                    part.sha256().map(hash -> words.getOrDefault(hash, "")).orElse(part.text());
            Remarks found = new Remarks(part, text);
            remarks.addAll(found.of(screener.screen(text, day)));
            part.sha256().ifPresent(hash -> warnings(kept.get(hash)).forEach(one -> remarks.add(found.of(one))));
        }
        Screened screened = new Screened(remarks);
        return remarks.isEmpty() ? screened : screened.with(answers.of(subject));
    }

    /**
     * Keeps why something may stand.
     *
     * @param remark of what was screened just now
     * @param reason not blank, at most {@link Answer#LONGEST} characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answer(Subject subject, Remark remark, String reason, long by, String byName) {
        answers.add(subject, remark, new Answer(reason, by, byName, clock.instant()));
    }

    /** What kinds of things stand in a text that is not kept yet. */
    Set<Kind> kindsIn(String text, Optional<LocalDate> writtenOn) {
        return screener.screen(text, day(writtenOn)).stream()
                .map(Sighting::kind)
                .collect(Collectors.toSet());
    }

    private LocalDate day(Optional<LocalDate> writtenOn) {
        return writtenOn.orElseGet(() -> ChinaTime.today(clock));
    }

    private static List<FileWarning> warnings(@Nullable KeptFile file) {
        return file == null
                ? List.of(FileWarning.GARBLED)
                : file.warnings().stream().sorted().toList();
    }
}
