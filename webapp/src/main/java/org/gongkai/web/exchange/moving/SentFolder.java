package org.gongkai.web.exchange.moving;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.documents.Limits;
import org.gongkai.documents.stream.RefusedException;
import org.gongkai.documents.zip.InflationBudget;
import org.gongkai.documents.zip.ZipDirectory;
import org.gongkai.documents.zip.ZipMember;
import org.gongkai.web.exchange.model.ImportRefused;
import org.gongkai.web.exchange.model.ImportRefused.Reason;

/**
 * A folder that was sent as one zip file: one table at its top and the files that its rows name, or saved pages with rules that say where
 * on them the fields stand. Names are those of the archive, and are only compared, never used as paths. What it inflates to is bounded by {@link Limits#DEFAULT}.
 */
public final class SentFolder {
    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(xlsx|xls|et|csv)");
    private static final Pattern RULES = Pattern.compile("(?i)(.*/)?(rules|规则)\\.(tsv|txt)");
    private static final Pattern PAGE = Pattern.compile("(?i).*\\.s?html?");
    private static final Pattern NOBODYS =
            Pattern.compile("(?i)(.*/)?(__MACOSX/.*|\\.[^/]*|~\\$[^/]*|thumbs\\.db|desktop\\.ini)");

    private final ZipDirectory zip;
    private final ZipMember lead;
    private final List<ZipMember> files;

    private SentFolder(ZipDirectory zip, ZipMember lead, List<ZipMember> files) {
        this.zip = zip;
        this.lead = lead;
        this.files = files;
    }

    /**
     * Looks into the archive.
     *
     * @param name as it was sent; only shown
     * @throws ImportRefused it is no archive that can be read, or has not exactly one table at its top
     */
    public static SentFolder open(String name, byte[] bytes, Locale locale) {
        try {
            ZipDirectory zip = ZipDirectory.of(bytes, new InflationBudget(Limits.DEFAULT));
            List<ZipMember> files = zip.members().stream()
                    .filter(member -> !member.isFolder()
                            && !NOBODYS.matcher(path(member.name())).matches())
                    .toList();
            return new SentFolder(zip, rules(files).orElseGet(() -> table(files)), files);
        } catch (RefusedException refused) {
            throw new ImportRefused(Reason.UNREADABLE, refused.of(name).message(locale));
        }
    }

    /** Whether it holds saved pages with rules for them, and no table. */
    public boolean isOfPages() {
        return RULES.matcher(path(lead.name())).matches();
    }

    /** The name of the table or of the rules, without the folder in which it stands. */
    public String leadName() {
        return path(lead.name()).replaceFirst(".*/", "");
    }

    /**
     * The bytes of the table or of the rules.
     *
     * @throws ImportRefused they cannot be read
     */
    public byte[] lead(Locale locale) {
        return content(lead, locale);
    }

    /** The pages, by their paths from the folder in which the rules stand. */
    public List<String> pages() {
        int skipped = top().length();
        return files.stream()
                .map(file -> Normalizer.normalize(file.name().strip().replace('\\', '/'), Normalizer.Form.NFC))
                .filter(name -> PAGE.matcher(name).matches() && path(name).startsWith(top()))
                .map(name -> name.substring(skipped))
                .toList();
    }

    private String top() {
        return path(lead.name()).replaceFirst("[^/]*$", "");
    }

    /** How many files of the folder bear this name, which may begin with folders; one that stands just there is the only one. */
    public int count(String name) {
        return fitting(name).size();
    }

    /**
     * The bytes of the one file of this name.
     *
     * @throws ImportRefused it cannot be read
     */
    public byte[] content(String name, Locale locale) {
        return content(fitting(name).getFirst(), locale);
    }

    private byte[] content(ZipMember member, Locale locale) {
        try {
            return zip.content(member);
        } catch (RefusedException refused) {
            throw new ImportRefused(
                    Reason.UNREADABLE, refused.of(path(member.name())).message(locale));
        }
    }

    private List<ZipMember> fitting(String name) {
        String wanted = path(name);
        String beside = top() + wanted;
        List<ZipMember> exact =
                files.stream().filter(file -> path(file.name()).equals(beside)).toList();
        return exact.isEmpty()
                ? files.stream()
                        .filter(file -> ("/" + path(file.name())).endsWith("/" + wanted))
                        .toList()
                : exact;
    }

    private static Optional<ZipMember> rules(List<ZipMember> files) {
        return files.stream()
                .filter(file -> RULES.matcher(path(file.name())).matches())
                .min(Comparator.comparingLong(SentFolder::depth));
    }

    private static ZipMember table(List<ZipMember> files) {
        List<ZipMember> tables = files.stream()
                .filter(file -> TABLE.matcher(file.name()).matches())
                .sorted(Comparator.comparingLong(SentFolder::depth))
                .toList();
        long alike = tables.stream()
                .filter(one -> depth(one) == depth(tables.getFirst()))
                .count();
        if (alike != 1) {
            throw new ImportRefused(Reason.NO_TABLE_IN_FOLDER, String.valueOf(alike));
        }
        return tables.getFirst();
    }

    private static long depth(ZipMember file) {
        return path(file.name()).chars().filter(letter -> letter == '/').count();
    }

    private static String path(String name) {
        return Normalizer.normalize(name.strip().replace('\\', '/'), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
