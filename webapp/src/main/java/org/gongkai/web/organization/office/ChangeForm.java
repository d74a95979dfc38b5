package org.gongkai.web.organization.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.gongkai.web.agencies.AgencyKind;
import org.gongkai.web.agencies.Because;
import org.gongkai.web.agencies.Change;
import org.gongkai.web.agencies.CodeKind;
import org.gongkai.web.agencies.NewAgency;
import org.gongkai.web.ui.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * What the pages for changing the tree send.
 *
 * @param what establish, rename, move, merge, split, abolish or recode
 * @param others the bodies named besides: those that end with it, or those that take its place
 * @param stamp of the tree at the preview
 */
record ChangeForm(
        String what,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable AgencyKind kind,
        @Nullable String code,
        @Nullable List<Long> others,
        @Nullable String on,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable Long stamp) {
    /** What is missing counts as no change at all. */
    ChangeForm {
        what = Objects.requireNonNullElse(what, "");
    }

    /** The change, for this body; empty with the keys of what is missing. */
    Optional<Change> change(long body) {
        return problems().isEmpty() ? Optional.of(made(body)) : Optional.empty();
    }

    /** The keys of what is missing or cannot be read. */
    List<String> problems() {
        boolean needsName = what.equals("rename") || what.equals("establish");
        boolean needsCode = what.equals("establish") || what.equals("recode");
        boolean needsOthers = List.of("move", "merge", "split", "abolish").contains(what);
        return java.util.stream.Stream.of(
                        when(needsName && (isBlank(name) || isBlank(shortName)), "name"),
                        when(needsName && (tooLong(name) || tooLong(shortName)), "name"),
                        when(needsCode && !text(code).matches("[0-9A-Z]{2,18}"), "code"),
                        when(what.equals("establish") && kind == null, "kind"),
                        when(needsOthers && bodies().isEmpty(), "others"),
                        when(day().isEmpty(), "day"),
                        when(isBlank(reason) || text(reason).length() > Because.LONGEST, "reason"),
                        when(text(basis).length() > Because.LONGEST, "basis"))
                .flatMap(Optional::stream)
                .map(missing -> "body.form.missing." + missing)
                .distinct()
                .toList();
    }

    Because because() {
        return new Because(text(reason), text(basis));
    }

    /** The bodies named besides. */
    public List<Long> bodies() {
        return others == null
                ? List.of()
                : others.stream().filter(Objects::nonNull).toList();
    }

    private Change made(long body) {
        LocalDate day = day().orElseThrow();
        return switch (what) {
            case "establish" ->
                new Change.Establish(new NewAgency(
                        OptionalLong.of(body),
                        text(name),
                        text(shortName),
                        Objects.requireNonNull(kind),
                        text(code),
                        day));
            case "rename" -> new Change.Rename(body, text(name), text(shortName), day);
            case "move" -> new Change.Move(body, bodies().getFirst(), day);
            case "merge" -> new Change.Merge(List.of(body), bodies().getFirst(), day);
            case "split" -> new Change.Split(body, bodies(), day);
            case "abolish" -> new Change.Abolish(body, bodies().getFirst(), day);
            default -> new Change.Recode(body, CodeKind.of(text(code)), text(code), day.getYear());
        };
    }

    private Optional<LocalDate> day() {
        return TypedDay.read(on);
    }

    private static Optional<String> when(boolean isMissing, String what) {
        return isMissing ? Optional.of(what) : Optional.empty();
    }

    private static boolean isBlank(@Nullable String typed) {
        return text(typed).isEmpty();
    }

    private static boolean tooLong(@Nullable String typed) {
        return text(typed).length() > NewAgency.LONGEST_NAME;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
