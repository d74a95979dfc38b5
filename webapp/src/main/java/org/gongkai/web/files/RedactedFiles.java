package org.gongkai.web.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.gongkai.documents.MediaType;
import org.gongkai.redaction.covering.Cover;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.Redacted;
import org.gongkai.redaction.worker.RedactionProcess;
import org.gongkai.web.files.model.FileKind;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.FileRefused.Reason;
import org.gongkai.web.files.model.FileWarning;
import org.gongkai.web.files.model.KeptFile;
import org.springframework.stereotype.Service;

/** Makes of a kept file one without what is covered and without what its pages do not show. The kept one stays as it is. */
@Service
public class RedactedFiles {
    private static final Log LOG = LogFactory.getLog(RedactedFiles.class);

    private final RedactionProcess process;
    private final KeptFiles files;
    private final FileIntake intake;

    RedactedFiles(RedactionProcess process, KeptFiles files, FileIntake intake) {
        this.process = process;
        this.files = files;
        this.intake = intake;
    }

    /**
     * The new file, opened again by the readers of this product. Not inside a transaction: it takes as long as a process does.
     *
     * @param name under which it is shown
     * @throws FileRefused it cannot be redacted to the end, there is nothing to take out, or something is still found in it
     */
    public RedactedFile redact(KeptFile file, String name, List<Cover> covers) {
        MediaType type =
                FileKind.servedAs(file.mediaType()).map(FileKind::content).orElse(MediaType.UNKNOWN);
        try {
            Redacted redacted = process.redact(Files.readAllBytes(files.path(file.sha256())), type, covers);
            if (redacted.removed().isEmpty()) {
                throw new FileRefused(Reason.NOTHING_TO_REDACT, name);
            }
            return proven(new RedactedFile(
                    intake.receive(name, new ByteArrayInputStream(redacted.bytes())), redacted.removed()));
        } catch (CannotRedact refused) {
            LOG.info("a file was not redacted: " + refused.getMessage());
            throw new FileRefused(reason(refused.why()), name);
        } catch (IOException e) {
            LOG.warn("a kept file could not be read", e);
            throw new FileRefused(Reason.NOT_REDACTED, name);
        }
    }

    private static RedactedFile proven(RedactedFile made) {
        Received received = made.received();
        if (received.content().warnings().stream().anyMatch(FileWarning::isUnseen)) {
            made.close();
            throw new FileRefused(Reason.REDACTED_IN_VAIN, received.name());
        }
        return made;
    }

    private static Reason reason(CannotRedact.Why why) {
        return switch (why) {
            case UNSUPPORTED_TYPE -> Reason.KIND_NOT_REDACTED;
            case BROKEN, TOO_LARGE, TOO_SLOW -> Reason.NOT_REDACTED;
            case FOREIGN_CONTENT, UNKNOWN_CONTENT -> Reason.UNSEEN_INSIDE;
            case STILL_THERE -> Reason.REDACTED_IN_VAIN;
        };
    }
}
