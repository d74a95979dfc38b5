package org.gongkai.web.channels.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a register says of a channel beside its name. */
public enum ChannelField {
    /** 平台, such as 美篇 or 微博. */
    PLATFORM(Form.LINE, 40),
    /** 账号, as the platform has it. */
    ACCOUNT(Form.LINE, 100),
    /** 菜单栏目, one in a line. */
    MENUS(Form.TEXT, 1_000),
    /** 网址. */
    LINK(Form.ADDRESS, 300),
    /** 群主. */
    OWNER(Form.LINE, 60),
    /** 群内人数. */
    MEMBERS(Form.COUNT, 7),
    /** The day on which members were counted. */
    COUNTED_ON(Form.DAY, 20),
    /** 位置. */
    PLACE(Form.LINE, 200),
    /** 维护人. */
    MAINTAINER(Form.LINE, 60),
    /** How many days may pass between two photos. */
    PHOTO_DAYS(Form.COUNT, 3),
    /** 开放时间, or when somebody answers. */
    HOURS(Form.LINE, 200),
    /** 电话号码. */
    NUMBER(Form.LINE, 60),
    /** 播放内容, one in a line. */
    PLAYLIST(Form.TEXT, 2_000);

    private final Form form;
    private final int longest;

    ChannelField(Form form, int longest) {
        this.form = form;
        this.longest = longest;
    }

    /** What is typed into a field. */
    public enum Form {
        LINE,
        TEXT,
        DAY,
        COUNT,
        ADDRESS
    }

    /** What is typed into it. */
    public Form form() {
        return form;
    }

    /** The most characters it takes. */
    public int longest() {
        return longest;
    }

    /** The word in data files, forms, rows and keys, such as {@code photo-days}; it stays for ever. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name. */
    public String key() {
        return "channels.field." + code();
    }

    /** The field with this code; empty where there is none. */
    public static Optional<ChannelField> find(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
