package org.gongkai.testkit.generate;

import java.util.List;
import org.gongkai.testkit.Dice;

/**
 * An invented body that reports.
 *
 * @param name full name, such as a county's and a township's followed by 人民政府
 * @param shortName how its own text calls it in the third person
 * @param we how its own text calls itself
 * @param region the county or city above it, or itself
 */
public record Body(Level level, String name, String shortName, String we, String region) {
    private static final List<String> FIRST =
            List.of("榕", "澜", "鹭", "栎", "菱", "槿", "枫", "砚", "岚", "棠", "苇", "泓", "瑾", "檀", "霁", "皋");
    private static final List<String> SECOND =
            List.of("屿", "汀", "埠", "川", "泽", "坞", "渡", "垭", "陵", "浦", "墟", "坪", "沅", "岙", "堰", "洲");
    private static final List<String> BUREAUS =
            List.of("财政局", "统计局", "水利局", "教育局", "卫生健康局", "住房和城乡建设局", "农业农村局", "司法局", "民政局", "林业局");

    /** How high a body stands, which decides the size of its figures. */
    public enum Level {
        /** 镇、乡、街道. */
        TOWNSHIP,
        /** 县级部门. */
        DEPARTMENT,
        /** 县、区. */
        COUNTY,
        /** 地级市. */
        CITY
    }

    /** Invents a body of this level. */
    public static Body invent(Level level, Dice dice) {
        String city = place(dice) + "市";
        String county = place(dice) + dice.pick(List.of("县", "区", "县"));
        return switch (level) {
            case TOWNSHIP -> township(county, dice);
            case DEPARTMENT -> {
                String bureau = dice.pick(BUREAUS);
                yield new Body(level, county + bureau, bureau, "我局", county);
            }
            case COUNTY -> new Body(level, city + county + "人民政府", county, county.endsWith("县") ? "我县" : "我区", city);
            case CITY -> new Body(level, city + "人民政府", city, "我市", city);
        };
    }

    private static Body township(String county, Dice dice) {
        String kind = dice.pick(List.of("镇", "乡", "街道", "镇"));
        String name = place(dice) + kind;
        String office = kind.equals("街道") ? "办事处" : "人民政府";
        String above = dice.chance(0.7) ? county : "";
        return new Body(Level.TOWNSHIP, above + name + office, name, "我" + kind, county);
    }

    private static String place(Dice dice) {
        return dice.pick(FIRST) + dice.pick(SECOND);
    }
}
