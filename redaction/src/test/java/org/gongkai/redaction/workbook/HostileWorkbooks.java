package org.gongkai.redaction.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.redaction.HostileSteps;

/** Excel files that hide something, each with a cell that stays. */
final class HostileWorkbooks {
    /** Is to be covered wherever it stands. */
    static final String TELEPHONE = "13800138000";

    private HostileWorkbooks() {}

    /** By what they do. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        HostileSteps.of(HostileWorkbooks.class).forEach((name, steps) -> files.put(name, file(steps)));
        return files;
    }

    private static byte[] file(List<String[]> steps) {
        Xlsx file = new Xlsx();
        for (String[] step : steps) {
            switch (step[0]) {
                case "before" -> file.before(step[1]);
                case "rows" -> file.rows(step[1]);
                case "after" -> file.after(step[1]);
                case "workbook" -> file.workbook(step[1]);
                case "sheet" -> file.sheet(step[1], step[2], step[3]);
                case "part" -> file.part(step[1], step[2], step[3], step[4]);
                case "sheetPart" -> file.sheetPart(step[1], step[2], step[3], step[4]);
                case "properties" -> file.properties(step[1], step[2], step[3]);
                case "lost" -> file.lost(step[1], step[2]);
                default -> throw new IllegalArgumentException(step[0] + " must be a step of Xlsx");
            }
        }
        return file.bytes();
    }
}
