package org.gongkai.redaction.ofd;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongkai.documents.PageImage;
import org.gongkai.documents.xml.PackageParts;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.CannotRedact.Why;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.model.Removed;
import org.gongkai.redaction.picture.PlainDots;

/** Typefaces, pictures and ways of drawing. What no page asks for stays behind; pictures keep their dots alone. */
final class Resources {
    private static final Pattern FONT_NAME = Pattern.compile("[\\p{L}\\p{Nd} ,._+-]{1,64}");
    private static final Pattern CHARSET = Pattern.compile("[a-z0-9-]{1,12}");
    private static final List<String> FONT_HEADS =
            List.of("\0\1\0\0", "OTTO", "ttcf", "true", "typ1", "\1\0\4", "%!PS", "\u0080\1");

    private final Parts parts;
    private final Journal journal;
    private final Map<String, Element> drawings = new TreeMap<>();
    private final Map<String, Element> known = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, PageImage> pictures = new HashMap<>();
    private final Set<String> used = new TreeSet<>();

    Resources(Parts parts, Journal journal) {
        this.parts = parts;
        this.journal = journal;
    }

    /** Takes note of everything in a part. */
    void read(String part) throws CannotRedact {
        Element root = parts.root(part);
        String folder = PackageParts.resolve(part, root.attribute("BaseLoc"));
        String from = folder.endsWith("/") ? folder : folder + "/";
        for (Element group : root.children()) {
            for (Element one : group.children()) {
                switch (one.name()) {
                    case "DrawParam", "ColorSpace" -> {
                        Vocabulary.prune(one, journal);
                        drawings.put(one.attribute("ID"), one);
                    }
                    case "Font" -> add(one, from, "FontFile");
                    case "MultiMedia" -> add(one, from, "MediaFile");
                    default -> journal.note(Removed.OTHER_PARTS);
                }
            }
        }
    }

    private void add(Element one, String from, String holder) throws CannotRedact {
        String id = one.attribute("ID");
        if (known.put(id, one) != null) {
            throw new CannotRedact(Why.BROKEN, "ofd: id twice");
        }
        one.child(holder)
                .ifPresent(file ->
                        files.put(id, PackageParts.resolve(from, file.text().strip())));
    }

    /** Every number that is taken. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>(known.keySet());
        ids.addAll(drawings.keySet());
        return ids;
    }

    /** Keeps what an object asks for. */
    void use(Element object) {
        used.add(object.attribute("Font"));
        used.add(object.attribute("ResourceID"));
    }

    /** Whether nothing shines through a picture. */
    boolean isOpaque(String id) throws CannotRedact {
        return picture(id).mediaType().equals("image/jpeg");
    }

    private PageImage picture(String id) throws CannotRedact {
        PageImage plain = pictures.get(id);
        if (plain == null) {
            Element media = known.getOrDefault(id, new Element(""));
            Optional<PageImage> given = media.is("Type", "Image")
                    ? PageImage.of(parts.bytes(files.getOrDefault(id, "")))
                    : Optional.empty();
            byte[] file = given.orElseThrow(() -> new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: picture"))
                    .bytes();
            boolean isPng = given.get().mediaType().equals("image/png");
            plain = PageImage.of(isPng ? PlainDots.png(file, journal) : PlainDots.jpeg(file, journal))
                    .orElseThrow();
            pictures.put(id, plain);
        }
        return plain;
    }

    /** Writes down what is used; answers the part that tells of it. */
    Element written(Map<String, byte[]> into) throws CannotRedact {
        Element fonts = new Element("Fonts");
        Element media = new Element("MultiMedias");
        for (Map.Entry<String, Element> one : new TreeMap<>(known).entrySet()) {
            boolean isFont = one.getValue().name().equals("Font");
            if (!used.contains(one.getKey())) {
                journal.note(Removed.OTHER_PARTS);
            } else if (isFont) {
                fonts.with(font(one.getKey(), one.getValue(), into));
            } else {
                media.with(media(one.getKey(), into));
            }
        }
        Element spaces = new Element("ColorSpaces");
        Element ways = new Element("DrawParams");
        drawings.values().forEach(one -> (one.name().equals("DrawParam") ? ways : spaces).with(one));
        Element root = new Element("Res").with("BaseLoc", "Res");
        List.of(spaces, ways, fonts, media).stream()
                .filter(group -> !group.children().isEmpty())
                .forEach(root::with);
        return root;
    }

    private Element font(String id, Element given, Map<String, byte[]> into) throws CannotRedact {
        Element font = new Element("Font").with("ID", number(id));
        keep(given, font, "FontName", FONT_NAME);
        keep(given, font, "FamilyName", FONT_NAME);
        keep(given, font, "Charset", CHARSET);
        String file = files.get(id);
        if (file != null) {
            byte[] bytes = parts.bytes(file);
            String head = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
            if (FONT_HEADS.stream().noneMatch(head::startsWith)) {
                throw new CannotRedact(Why.UNKNOWN_CONTENT, "ofd: font");
            }
            String name = "font_" + id + ".ttf";
            into.put("Doc_0/Res/" + name, bytes);
            Element holder = new Element("FontFile");
            holder.write(name);
            font.with(holder);
        }
        return font;
    }

    private static void keep(Element from, Element into, String attribute, Pattern shape) {
        String value = from.attribute(attribute);
        if (shape.matcher(value).matches()) {
            into.with(attribute, value);
        } else if (attribute.equals("FontName")) {
            into.with(attribute, "Font");
        }
    }

    private Element media(String id, Map<String, byte[]> into) throws CannotRedact {
        PageImage picture = picture(id);
        boolean isPng = picture.mediaType().equals("image/png");
        String name = "image_" + number(id) + (isPng ? ".png" : ".jpg");
        into.put("Doc_0/Res/" + name, picture.bytes());
        Element file = new Element("MediaFile");
        file.write(name);
        return new Element("MultiMedia")
                .with("ID", id)
                .with("Type", "Image")
                .with("Format", isPng ? "PNG" : "JPEG")
                .with(file);
    }

    /** An id must be a number, or it could be a text. */
    static String number(String id) throws CannotRedact {
        if (id.isEmpty() || id.length() > 9 || !id.chars().allMatch(sign -> sign >= '0' && sign <= '9')) {
            throw new CannotRedact(Why.BROKEN, "ofd: id");
        }
        return id;
    }
}
