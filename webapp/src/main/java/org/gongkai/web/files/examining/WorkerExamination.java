package org.gongkai.web.files.examining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.SourceDocument;
import org.gongkai.documents.worker.WorkerPool;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.worker.RedactionProcess;
import org.gongkai.web.files.model.Examination;
import org.gongkai.web.files.model.Examined;
import org.gongkai.web.files.model.FileKind;
import org.gongkai.web.files.model.FileLimits;
import org.gongkai.web.files.model.FileName;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.FileRefused.Reason;
import org.gongkai.web.files.model.FileWarning;
import org.springframework.stereotype.Component;

/** Has files opened by the workers. An archive is not even taken apart: its kind is told by its directory alone. */
@Component
class WorkerExamination implements Examination {
    private static final int HEAD = 16;

    private final WorkerPool workers;
    private final RedactionProcess redaction;
    private final FileLimits sizes;

    WorkerExamination(WorkerPool workers, RedactionProcess redaction, FileLimits sizes) {
        this.workers = workers;
        this.redaction = redaction;
        this.sizes = sizes;
    }

    @Override
    public Examined examine(FileName name, Path file) throws IOException {
        List<Opened> opened = new ArrayList<>();
        workers.open(name.text(), file, limits(), opened::add);
        return switch (opened.getFirst()) {
            case Opened.Readable(SourceDocument document) -> readable(name, document);
            case Opened.Refused refused -> refused(name, file, refused);
        };
    }

    private Examined readable(FileName name, SourceDocument document) {
        FileKind kind = kind(name, new FileKind.Content(document.type(), ""));
        Words words = Words.of(document, sizes.textCharacters());
        return new Examined(kind, words.text(), words.warnings());
    }

    private Examined refused(FileName name, Path file, Opened.Refused refused) throws IOException {
        Set<FileWarning> warnings = EnumSet.of(warning(name, refused.refusal()));
        FileKind kind = kind(name, FileKind.Content.of(refused.type(), head(file)));
        if (kind.content() == MediaType.IMAGE) {
            besideDots(file).ifPresent(warnings::add);
        }
        return new Examined(kind, "", warnings);
    }

    /** Redacting a picture of nothing tells what stands beside its dots. */
    private Optional<FileWarning> besideDots(Path file) throws IOException {
        try {
            boolean isPlain = redaction
                    .redact(Files.readAllBytes(file), MediaType.IMAGE, List.of())
                    .removed()
                    .isEmpty();
            return isPlain ? Optional.empty() : Optional.of(FileWarning.PICTURE_DATA);
        } catch (CannotRedact unlikeOthers) {
            return Optional.of(FileWarning.PART_DAMAGED);
        }
    }

    /** What is worth a warning where the file is sound and only cannot be read; anything else is refused. */
    private static FileWarning warning(FileName name, Refusal refusal) {
        return switch (refusal.code()) {
            case IMAGE_ONLY, SCANNED -> FileWarning.PICTURES_ONLY;
            case GARBLED_TEXT -> FileWarning.GARBLED;
            case TOO_MANY_CELLS, TOO_LONG, TOO_MANY_PAGES, TOO_MANY_GLYPHS -> FileWarning.TOO_LONG_TO_READ;
            case IS_EMPTY -> throw new FileRefused(Reason.EMPTY, name.text());
            case UNKNOWN_TYPE, TYPE_NOT_READ_YET ->
                throw new FileRefused(Reason.UNKNOWN_CONTENT, name.text(), name.extension());
            case TOO_DEEP -> throw isArchive(refusal) ? archive(name) : FileRefused.notOpened(refusal);
            case NOT_FOUND,
                    NOT_READABLE,
                    ENCRYPTED,
                    CORRUPTED,
                    TOO_LARGE,
                    TOO_MANY_ENTRIES,
                    INFLATES_TOO_MUCH,
                    UNSAFE_MARKUP,
                    TOO_SLOW,
                    NEEDS_TOO_MUCH_MEMORY,
                    BREAKS_READER -> throw FileRefused.notOpened(refusal);
        };
    }

    /** No depth is allowed at all, so whatever is packed in other files says so. */
    private static boolean isArchive(Refusal refusal) {
        return refusal.arguments().size() > 1 && refusal.arguments().get(1).equals("0");
    }

    private static FileRefused archive(FileName name) {
        return new FileRefused(Reason.ARCHIVE, name.text());
    }

    private static FileKind kind(FileName name, FileKind.Content content) {
        return FileKind.of(content, name.extension())
                .orElseThrow(() -> FileKind.of(content)
                        .map(other ->
                                new FileRefused(Reason.OTHER_CONTENT, name.text(), name.extension(), other.extension()))
                        .orElseGet(() -> new FileRefused(Reason.UNKNOWN_CONTENT, name.text(), name.extension())));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                sizes.fileBytes(),
                usual.archiveBytes(),
                usual.inflationRatio(),
                usual.archiveEntries(),
                0,
                usual.cells(),
                usual.events(),
                usual.nesting(),
                usual.textLength(),
                usual.pages(),
                usual.glyphs(),
                usual.seconds(),
                0,
                0);
    }
}
