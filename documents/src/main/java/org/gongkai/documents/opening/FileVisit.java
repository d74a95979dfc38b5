package org.gongkai.documents.opening;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Opened;
import org.gongkai.documents.PageImage;
import org.gongkai.documents.Recipient;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.SourceDocument;
import org.gongkai.documents.archive.ArchiveReader;
import org.gongkai.documents.docx.DocxReader;
import org.gongkai.documents.html.HtmlCharset;
import org.gongkai.documents.html.HtmlReader;
import org.gongkai.documents.html.WebArchive;
import org.gongkai.documents.legacy.DocReader;
import org.gongkai.documents.legacy.OleContents;
import org.gongkai.documents.legacy.xls.XlsReader;
import org.gongkai.documents.ofd.OfdReader;
import org.gongkai.documents.pdf.PagePictures;
import org.gongkai.documents.pdf.PdfReader;
import org.gongkai.documents.picture.PlainPicture;
import org.gongkai.documents.rtf.RtfReader;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.text.DecodedText;
import org.gongkai.documents.text.TextDecoding;
import org.gongkai.documents.text.TextReader;
import org.gongkai.documents.xlsx.XlsxReader;
import org.gongkai.documents.zip.InflationBudget;
import org.gongkai.documents.zip.ZipDirectory;
import org.jspecify.annotations.Nullable;

/** The opening of one file, and of the files in it. For one thread. */
final class FileVisit {
    private final Limits limits;
    private final InflationBudget budget;
    private final int depth;
    private final Recipient recipient;

    FileVisit(InflationBudget budget, int depth, Recipient recipient) {
        this.limits = budget.limits();
        this.budget = budget;
        this.depth = depth;
        this.recipient = recipient;
    }

    void open(String name, byte[] bytes) {
        ZipDirectory parts;
        try {
            parts = parts(bytes);
        } catch (RefusedException refused) {
            take(name, () -> refused(name, bytes, MediaType.ZIP, refused));
            return;
        } catch (RuntimeException broken) {
            take(name, () -> refused(name, bytes, MediaType.ZIP, new RefusedException(Refusal.Code.BREAKS_READER)));
            return;
        }
        if (parts != null && Signature.ofZip(parts) == MediaType.ZIP && depth < limits.archiveDepth()) {
            openArchive(name, bytes, parts);
        } else {
            take(name, () -> opened(name, bytes, parts));
        }
    }

    private void openArchive(String name, byte[] bytes, ZipDirectory entries) {
        FileVisit inner = new FileVisit(budget, depth + 1, recipient);
        if (!new ArchiveReader(entries, inner::open, inner::refuse).read(name)) {
            take(name, () -> refused(name, bytes, MediaType.ZIP, new RefusedException(Refusal.Code.IS_EMPTY)));
        }
    }

    private void take(String name, Supplier<Opened> opened) {
        if (recipient.awaits(name)) {
            recipient.take(opened.get());
        }
    }

    private void refuse(String name, RefusedException why) {
        take(name, () -> refused(name, new byte[0], MediaType.UNKNOWN, why));
    }

    /** What is zipped in the file, null where it is no zip file. */
    private @Nullable ZipDirectory parts(byte[] bytes) {
        boolean isZip = bytes.length <= limits.fileBytes() && Signature.of(bytes) == MediaType.ZIP;
        return isZip ? ZipDirectory.of(bytes, budget) : null;
    }

    private Opened opened(String name, byte[] bytes, @Nullable ZipDirectory parts) {
        MediaType type = MediaType.UNKNOWN;
        try {
            if (bytes.length > limits.fileBytes()) {
                throw new RefusedException(Refusal.Code.TOO_LARGE, bytes.length, limits.fileBytes());
            }
            if (parts != null) {
                type = Signature.ofZip(parts);
                return openPackage(name, bytes, parts);
            }
            type = Signature.of(bytes);
            return switch (type) {
                case DOC, XLS -> openOle(name, bytes);
                case TEXT, HTML -> openText(name, bytes);
                case PDF -> openPdf(name, bytes);
                case RTF -> openRtf(name, bytes);
                default -> throw notRead(bytes, type);
            };
        } catch (RefusedException refused) {
            return refused(name, bytes, type == MediaType.DOC ? ofOle(bytes) : type, refused);
        } catch (RuntimeException | StackOverflowError broken) {
            return refused(name, bytes, type, new RefusedException(Refusal.Code.BREAKS_READER));
        }
    }

    private Opened refused(String name, byte[] bytes, MediaType type, RefusedException refused) {
        Refusal refusal = refused.of(name);
        return new Opened.Refused(name, sha256(bytes), type, refusal, pictures(refusal.code(), bytes));
    }

    /** Pictures of a document without text, where they are asked for. */
    private List<PageImage> pictures(Refusal.Code code, byte[] bytes) {
        if (limits.pictures() == 0) {
            return List.of();
        }
        return switch (code) {
            case IMAGE_ONLY -> picture(bytes).stream().toList();
            case SCANNED, GARBLED_TEXT ->
                Signature.of(bytes) == MediaType.PDF ? PagePictures.of(bytes, limits) : List.of();
            default -> List.of();
        };
    }

    private Optional<PageImage> picture(byte[] bytes) {
        return limits.pictureSide() == 0 ? PageImage.of(bytes) : PlainPicture.of(bytes, limits.pictureSide());
    }

    private static RefusedException notRead(byte[] bytes, MediaType type) {
        return switch (type) {
            case IMAGE -> new RefusedException(Refusal.Code.IMAGE_ONLY);
            case UNKNOWN -> unknown(bytes);
            default -> new RefusedException(Refusal.Code.TYPE_NOT_READ_YET, type.name());
        };
    }

    private static RefusedException unknown(byte[] bytes) {
        int shown = Math.min(8, bytes.length);
        return new RefusedException(
                Refusal.Code.UNKNOWN_TYPE,
                HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, 0, shown));
    }

    private Opened openPackage(String name, byte[] bytes, ZipDirectory parts) {
        MediaType type = Signature.ofZip(parts);
        EventStream out = stream(name, type);
        switch (type) {
            case DOCX -> new DocxReader(parts, out).read();
            case XLSX -> new XlsxReader(parts, out).read();
            case OFD -> new OfdReader(parts, out).read();
            case ZIP -> throw new RefusedException(Refusal.Code.TOO_DEEP, limits.archiveDepth());
            default -> throw notRead(bytes, type);
        }
        return readable(name, bytes, type, "", out);
    }

    private Opened openOle(String name, byte[] bytes) {
        OleContents contents = OleContents.of(bytes);
        MediaType type = switch (contents.kind()) {
            case WORD -> MediaType.DOC;
            case EXCEL -> MediaType.XLS;
            case ENCRYPTED -> throw new RefusedException(Refusal.Code.ENCRYPTED);
            case OTHER -> throw unknown(bytes);
        };
        EventStream out = stream(name, type);
        if (type == MediaType.DOC) {
            new DocReader(contents, out).read();
        } else {
            new XlsReader(contents, out).read();
        }
        return readable(name, bytes, type, "", out);
    }

    /** A workbook and a text begin alike; a file too broken to tell is taken for a text. */
    private static MediaType ofOle(byte[] bytes) {
        try {
            return OleContents.of(bytes).kind() == OleContents.Kind.EXCEL ? MediaType.XLS : MediaType.DOC;
        } catch (RuntimeException broken) {
            return MediaType.DOC;
        }
    }

    private Opened openPdf(String name, byte[] bytes) {
        EventStream out = stream(name, MediaType.PDF);
        new PdfReader(bytes, out).read();
        return readable(name, bytes, MediaType.PDF, "", out);
    }

    private Opened openRtf(String name, byte[] bytes) {
        EventStream out = stream(name, MediaType.RTF);
        new RtfReader(bytes, out).read();
        return readable(name, bytes, MediaType.RTF, "", out);
    }

    private Opened openText(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new RefusedException(Refusal.Code.IS_EMPTY);
        }
        WebArchive.Page page = WebArchive.page(bytes).orElse(null);
        byte[] text = page == null ? bytes : page.bytes();
        String inner = HtmlCharset.declared(text);
        String declared = inner.isEmpty() && page != null ? page.charset() : inner;
        DecodedText decoded = TextDecoding.decode(text, declared);
        if (!Signature.isText(decoded)) {
            throw unknown(bytes);
        }
        MediaType type = page != null || Signature.isHtml(decoded) ? MediaType.HTML : MediaType.TEXT;
        EventStream out = stream(name, type);
        if (decoded.undecodable() > 0) {
            out.notice(Notice.of(Notice.Code.UNDECODABLE_CHARACTERS, decoded.undecodable()));
        }
        if (type == MediaType.TEXT) {
            TextReader.read(decoded.characters(), out);
        } else {
            if (HtmlCharset.contradicts(declared, decoded)) {
                out.notice(Notice.of(Notice.Code.WRONG_CHARSET_DECLARED, declared, decoded.charset()));
            }
            new HtmlReader(decoded.utf8(), decoded.start(), out).read();
        }
        return readable(name, bytes, type, decoded.charset(), out);
    }

    private EventStream stream(String name, MediaType type) {
        EventStream out = new EventStream(limits);
        String extension = Extension.of(name);
        if (Extension.contradicts(extension, type)) {
            out.notice(Notice.of(Notice.Code.WRONG_EXTENSION, extension, type.name()));
        }
        return out;
    }

    private static Opened readable(String name, byte[] bytes, MediaType type, String charset, EventStream out) {
        return new Opened.Readable(new SourceDocument(name, sha256(bytes), type, charset, out.finish(), out.notices()));
    }

    static String sha256(byte[] bytes) {
        try {
            return bytes.length == 0
                    ? ""
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
