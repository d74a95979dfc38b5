package org.gongkai.web.places.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.DocumentOpener;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.web.places.matching.PublicPage;
import org.gongkai.web.places.model.PlaceRefused;
import org.gongkai.web.places.model.PlaceRefused.Reason;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Saved pages as somebody brings them; opened in a worker process like every upload, read and not kept. */
@Component
class PageIntake {
    private static final int MOST_PAGES = 10;
    private static final int MEGABYTES = 8;
    private static final long LARGEST = (long) MEGABYTES << 20;

    private final DocumentOpener opener;

    PageIntake(WorkerPool workers) {
        opener = new DocumentOpener(Limits.DEFAULT, workers);
    }

    /**
     * The pages in their order; none where one of them could not be opened, as nothing is known then.
     *
     * @throws PlaceRefused there is none, or one is too large
     */
    List<PublicPage> read(List<MultipartFile> saved) {
        List<MultipartFile> chosen =
                saved.stream().filter(one -> !one.isEmpty()).limit(MOST_PAGES).toList();
        if (chosen.isEmpty()) {
            throw new PlaceRefused(Reason.NO_PAGE);
        }
        List<PublicPage> pages = new ArrayList<>();
        for (MultipartFile one : chosen) {
            Optional<PublicPage> page = page(one);
            if (page.isEmpty()) {
                return List.of();
            }
            pages.add(page.get());
        }
        return pages;
    }

    private Optional<PublicPage> page(MultipartFile saved) {
        String name = Optional.ofNullable(saved.getOriginalFilename()).orElse("");
        if (saved.getSize() > LARGEST) {
            throw new PlaceRefused(Reason.PAGE_TOO_LARGE, name, String.valueOf(MEGABYTES));
        }
        try {
            return opener.open(name, saved.getBytes()).stream()
                    .filter(Opened.Readable.class::isInstance)
                    .map(opened ->
                            PublicPage.of(((Opened.Readable) opened).document().events()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
