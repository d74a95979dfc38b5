package org.gongkai.documents.opening;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.SourceDocument;
import org.gongkai.documents.archive.ArchiveReader;
import org.gongkai.documents.docx.DocxReader;
import org.gongkai.documents.html.HtmlCharset;
import org.gongkai.documents.html.HtmlReader;
import org.gongkai.documents.legacy.DocReader;
import org.gongkai.documents.legacy.OleContents;
import org.gongkai.documents.legacy.xls.XlsReader;
import org.gongkai.documents.ofd.OfdReader;
import org.gongkai.documents.pdf.PdfReader;
import org.gongkai.documents.rtf.RtfReader;
import org.gongkai.documents.stream.EventStream;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.text.DecodedText;
import org.gongkai.documents.text.TextDecoding;
import org.gongkai.documents.text.TextReader;
import org.gongkai.documents.xlsx.XlsxReader;
import org.gongkai.documents.zip.InflationBudget;
import org.gongkai.documents.zip.ZipDirectory;

/** The opening of one file, and of the files in it. For one thread. */
final class FileVisit {
    private final Limits limits;
    private final InflationBudget budget;
    private final int depth;

    FileVisit(Limits limits, InflationBudget budget, int depth) {
        this.limits = limits;
        this.budget = budget;
        this.depth = depth;
    }

    List<Opened> open(String name, byte[] bytes) {
        MediaType type = MediaType.UNKNOWN;
        try {
            if (bytes.length > limits.fileBytes()) {
                throw new RefusedException(Refusal.Code.TOO_LARGE, bytes.length, limits.fileBytes());
            }
            type = Signature.of(bytes);
            return switch (type) {
                case ZIP -> openZip(name, bytes);
                case DOC, XLS -> List.of(openOle(name, bytes));
                case TEXT, HTML -> List.of(openText(name, bytes));
                case PDF -> List.of(openPdf(name, bytes));
                case RTF -> List.of(openRtf(name, bytes));
                default -> throw notRead(bytes, type);
            };
        } catch (RefusedException refused) {
            return List.of(refused(name, bytes, type, refused));
        } catch (RuntimeException | StackOverflowError broken) {
            return List.of(refused(name, bytes, type, new RefusedException(Refusal.Code.CORRUPTED, type.name())));
        }
    }

    private static Opened refused(String name, byte[] bytes, MediaType type, RefusedException refused) {
        return new Opened.Refused(name, sha256(bytes), type, refused.of(name));
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

    private List<Opened> openZip(String name, byte[] bytes) {
        ZipDirectory parts = ZipDirectory.of(bytes, budget);
        MediaType type = Signature.ofZip(parts);
        if (type == MediaType.ZIP) {
            return openArchive(name, parts);
        }
        EventStream out = stream(name, type);
        switch (type) {
            case DOCX -> new DocxReader(parts, out).read();
            case XLSX -> new XlsxReader(parts, out).read();
            case OFD -> new OfdReader(parts, out).read();
            default -> throw notRead(bytes, type);
        }
        return List.of(readable(name, bytes, type, "", out));
    }

    private List<Opened> openArchive(String name, ZipDirectory entries) {
        if (depth >= limits.archiveDepth()) {
            throw new RefusedException(Refusal.Code.TOO_DEEP, limits.archiveDepth());
        }
        FileVisit inner = new FileVisit(limits, budget, depth + 1);
        return new ArchiveReader(entries, inner::open).read(name);
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
        String declared = HtmlCharset.declared(bytes);
        DecodedText decoded = TextDecoding.decode(bytes, declared);
        if (!Signature.isText(decoded.text())) {
            throw unknown(bytes);
        }
        MediaType type = Signature.isHtml(decoded.text()) ? MediaType.HTML : MediaType.TEXT;
        EventStream out = stream(name, type);
        if (decoded.undecodable() > 0) {
            out.notice(Notice.of(Notice.Code.UNDECODABLE_CHARACTERS, decoded.undecodable()));
        }
        if (type == MediaType.TEXT) {
            TextReader.read(decoded.text(), out);
        } else {
            if (HtmlCharset.contradicts(declared, decoded)) {
                out.notice(Notice.of(Notice.Code.WRONG_CHARSET_DECLARED, declared, decoded.charset()));
            }
            new HtmlReader(decoded.text(), out).read();
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

    private static String sha256(byte[] bytes) {
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
