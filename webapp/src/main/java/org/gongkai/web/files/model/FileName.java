package org.gongkai.web.files.model;

import java.text.Normalizer;
import java.util.Locale;
import org.gongkai.web.files.model.FileRefused.Reason;

/**
 * The name of a file as people see it; its content is kept under another.
 *
 * @param text without any folder
 */
public record FileName(String text) {
    private static final int LONGEST = 120;

    /**
     * The name that a browser sent, without the folders some send with it.
     *
     * @throws FileRefused there is none, it is too long, it holds characters that hide what it is, or nothing of the kind may be
     *     attached
     */
    public static FileName of(String sent) {
        String text = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceFirst("^(?s).*[/\\\\]", "")
                .strip();
        String visible = visible(text);
        if (visible.replace(".", "").isBlank()) {
            throw new FileRefused(Reason.NAME_MISSING, visible);
        }
        if (!visible.equals(text)) {
            throw new FileRefused(Reason.NAME_MISLEADING, visible);
        }
        if (text.length() > LONGEST) {
            throw new FileRefused(Reason.NAME_TOO_LONG, text, text.length(), LONGEST);
        }
        FileName name = new FileName(text);
        if (!FileKind.isKnown(name.extension())) {
            throw new FileRefused(name.whyNot(), text, name.extension());
        }
        return name;
    }

    /** What stands behind the last dot, in lower case; empty where there is none. */
    public String extension() {
        int dot = text.lastIndexOf('.');
        return dot > 0 ? text.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private Reason whyNot() {
        return switch (extension()) {
            case "zip", "rar", "7z", "gz", "tar", "tgz", "bz2", "xz" -> Reason.ARCHIVE;
            case "ppt", "pptx", "pps", "ppsx", "dps" -> Reason.SLIDES;
            default -> Reason.KIND_NOT_ALLOWED;
        };
    }

    /** Without marks that turn the direction, have no width or no shape: with them a name can look like another. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(FileName::isVisible).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
