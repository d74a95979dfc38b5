package org.gongkai.redaction.packages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.redaction.covering.Covers;
import org.gongkai.redaction.model.CannotRedact;
import org.gongkai.redaction.model.Journal;
import org.gongkai.redaction.packages.media.Crop;
import org.gongkai.redaction.packages.media.Picture;
import org.jspecify.annotations.Nullable;

/** Copies one package part by part, each cleaned on the way. A part that several lead to is copied once. */
final class PackageCopy {
    private final GivenPackage given;
    private final Family family;
    private final PartCleaner cleaner;
    private final Covers covers;
    private final Journal journal;
    private final Cropping cropping = new Cropping();
    private final WrittenPackage written = new WrittenPackage();
    private final Map<String, String> names = new HashMap<>();
    private final Map<PartKind, Integer> numbers = new EnumMap<>(PartKind.class);

    PackageCopy(GivenPackage given, Family family, PartCleaner cleaner, Covers covers, Journal journal) {
        this.given = given;
        this.family = family;
        this.cleaner = cleaner;
        this.covers = covers;
        this.journal = journal;
    }

    /** The package from its main part on. */
    byte[] from(Relation main) throws CannotRedact {
        names.put(main.target(), family.main());
        copy(main.target(), Optional.empty());
        Links links = new Links();
        links.add(new Relation("rId1", main.type(), main.address(), family.main(), false), "/" + family.main());
        written.add(Links.of(""), links.bytes());
        return written.bytes();
    }

    private void copy(String name, Optional<PartKind> kind) throws CannotRedact {
        Part part = Part.of(given, name, kind);
        LeftBehind.cut(part, covers, journal);
        cleaner.clean(part);
        Hygiene.clean(part.root(), journal);
        cropping.apply(part, journal);
        Covering.cover(part.root(), covers, journal);
        Links links = new Links();
        for (Relation relation : kept(part)) {
            links.add(relation, relation.isExternal() ? relation.target() : "/" + copied(relation));
        }
        String newName = names.getOrDefault(name, name);
        String type = kind.map(one -> one.contentType(family)).orElseGet(family::mainContentType);
        written.add(newName, type, Xml.written(part.tree()));
        if (!links.isEmpty()) {
            written.add(Links.of(newName), links.bytes());
        }
    }

    /** Those that are used, under new names; shared strings last, when it is known which of them are. */
    private static List<Relation> kept(Part part) {
        List<Relation> kept = new ArrayList<>(UsedRelations.renamed(part));
        kept.sort(Comparator.comparing(relation -> PartKind.of(relation).equals(Optional.of(PartKind.SHARED_STRINGS))));
        return kept;
    }

    private Picture picture(Relation relation) throws CannotRedact {
        Optional<Crop> crop = cropping.of(relation);
        if (crop.isEmpty()) {
            return Picture.plain(given.part(relation.target()), journal);
        }
        Picture whole = Picture.plain(given.part(Cropping.whole(relation)), journal);
        return Picture.plain(crop.get().shown(whole.bytes()), journal);
    }

    private String copied(Relation relation) throws CannotRedact {
        @Nullable String known = names.get(relation.target());
        if (known != null) {
            return known;
        }
        PartKind kind = PartKind.of(relation).orElseThrow();
        String name = kind.name(family, numbers.merge(kind, 1, Integer::sum));
        if (kind == PartKind.IMAGE) {
            Picture picture = picture(relation);
            String whole = name + picture.extension();
            names.put(relation.target(), whole);
            written.add(whole, picture.bytes());
            return whole;
        }
        names.put(relation.target(), name);
        copy(relation.target(), Optional.of(kind));
        return name;
    }
}
