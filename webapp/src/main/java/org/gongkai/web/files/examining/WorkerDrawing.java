package org.gongkai.web.files.examining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.Limits;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.web.files.model.Drawing;
import org.gongkai.web.files.model.FileName;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.FileRefused.Reason;
import org.springframework.stereotype.Component;

/** Has pictures drawn by the workers. */
@Component
class WorkerDrawing implements Drawing {
    private final WorkerPool workers;

    WorkerDrawing(WorkerPool workers) {
        this.workers = workers;
    }

    @Override
    public byte[] drawnAnew(FileName name, Path file, int longestSide) throws IOException {
        List<Opened> opened = new ArrayList<>();
        workers.open(name.text(), file, Limits.DEFAULT.withPictureDrawnAnew(longestSide), opened::add);
        if (opened.getFirst() instanceof Opened.Refused refused
                && refused.refusal().code() == Refusal.Code.IMAGE_ONLY) {
            return refused.pages().stream()
                    .findFirst()
                    .orElseThrow(() -> new FileRefused(Reason.NOT_DRAWN, name.text()))
                    .bytes();
        }
        throw opened.getFirst() instanceof Opened.Refused refused
                ? FileRefused.notOpened(refused.refusal())
                : new FileRefused(Reason.NO_PICTURE, name.text());
    }
}
