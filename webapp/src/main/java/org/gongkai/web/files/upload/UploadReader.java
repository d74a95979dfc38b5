package org.gongkai.web.files.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.gongkai.web.files.FileIntake;
import org.gongkai.web.files.Received;
import org.gongkai.web.files.model.FileLimits;
import org.gongkai.web.files.model.FileRefused;
import org.gongkai.web.files.model.FileRefused.Reason;
import org.springframework.stereotype.Component;

/**
 * Hands the files of a multipart request to the intake while they arrive. Nobody may have asked the request for a parameter
 * before: the container would have received all of it into memory.
 */
@Component
public class UploadReader {
    /** Room for the heads of the parts. */
    private static final long HEADS = 1 << 16;

    private static final int MOST_PARTS = 200;

    private final FileIntake intake;

    UploadReader(FileIntake intake) {
        this.intake = intake;
    }

    /**
     * All files of a request. A file that is refused does not keep the others out.
     *
     * @param most files that are taken; the others are refused as one
     * @throws FileRefused where nothing can be taken at all: no file was chosen, or the request is too large
     */
    public Uploaded read(HttpServletRequest request, int most) {
        List<Received> files = new ArrayList<>();
        List<FileRefused> refused = new ArrayList<>();
        boolean isDone = false;
        try {
            read(parts(request), most, files, refused);
            if (files.isEmpty() && refused.isEmpty()) {
                throw new FileRefused(Reason.NONE_CHOSEN);
            }
            isDone = true;
            return new Uploaded(files, refused);
        } catch (SizeLimitExceededException _) {
            throw new FileRefused(Reason.TOO_MUCH_AT_ONCE, intake.limits().requestMegabytes());
        } catch (IOException _) {
            throw new FileRefused(Reason.BROKEN_OFF, "");
        } finally {
            if (!isDone) {
                files.forEach(Received::close);
            }
        }
    }

    private FileItemIterator parts(HttpServletRequest request) throws IOException {
        FileLimits limits = intake.limits();
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setSizeMax(limits.requestBytes() + HEADS);
        return upload.getItemIterator(new ServletRequestContext(request));
    }

    private void read(FileItemIterator parts, int most, List<Received> files, List<FileRefused> refused)
            throws IOException {
        for (int count = 0; count < MOST_PARTS && parts.hasNext(); count++) {
            FileItemStream part = parts.next();
            String name = part.isFormField() ? "" : nameOf(part);
            if (!name.isEmpty() && files.size() >= most) {
                refused.add(new FileRefused(Reason.TOO_MANY, intake.limits().filesPerItem()));
                return;
            }
            if (!name.isEmpty()) {
                receive(name, part, files, refused);
            }
        }
    }

    private void receive(String name, FileItemStream part, List<Received> files, List<FileRefused> refused)
            throws IOException {
        try (InputStream in = part.openStream()) {
            files.add(intake.receive(name, in));
        } catch (FileRefused refusal) {
            refused.add(refusal);
        }
    }

    private static String nameOf(FileItemStream part) {
        try {
            String name = part.getName();
            return name == null ? "" : name;
        } catch (InvalidFileNameException invalid) {
            return invalid.getName();
        }
    }
}
