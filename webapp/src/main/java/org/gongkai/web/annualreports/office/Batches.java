package org.gongkai.web.annualreports.office;

import java.util.List;
import org.gongkai.web.annualreports.model.Result;
import org.gongkai.web.annualreports.model.Shelf;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The results behind an address of a page; what is not there, or no longer, is not found. */
@Component
class Batches {
    private final Shelf shelf;
    private final SampleReport sample;

    Batches(Shelf shelf, SampleReport sample) {
        this.shelf = shelf;
        this.sample = sample;
    }

    /** All results of a batch in the order they came. */
    List<Result> all(String batch) {
        if (batch.equals(SampleReport.BATCH)) {
            return sample.results();
        }
        return shelf.find(batch).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The result at a 1-based place in its batch, where it is of this kind. */
    <T extends Result> T one(Class<T> kind, String batch, int number) {
        List<Result> results = all(batch);
        if (number >= 1 && number <= results.size() && kind.isInstance(results.get(number - 1))) {
            return kind.cast(results.get(number - 1));
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
