package org.gongkai.testkit.generate;

import java.time.LocalDate;

/** Numbers in Chinese characters. */
public final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] POWERS = {"", "十", "百", "千"};

    private ChineseNumbers() {}

    /** A whole number from 0 to 9999 in words, such as 一百零三. */
    public static String words(int number) {
        if (number < 0 || number > 9_999) {
            throw new IllegalArgumentException("number " + number + " must be from 0 to 9999");
        }
        if (number == 0) {
            return "零";
        }
        StringBuilder words = new StringBuilder();
        String digits = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(POWERS[digits.length() - 1 - i]);
            gap = false;
        }
        return words.indexOf("一十") == 0 ? words.substring(1) : words.toString();
    }

    /** A date in characters, such as 二〇二一年一月十五日. */
    public static String date(LocalDate date) {
        StringBuilder year = new StringBuilder();
        Integer.toString(date.getYear())
                .chars()
                .forEach(digit -> year.append(digit == '0' ? '〇' : DIGITS.charAt(digit - '0')));
        return year + "年" + words(date.getMonthValue()) + "月" + words(date.getDayOfMonth()) + "日";
    }
}
