package org.gongkai.web.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.gongkai.web.accounts.Accounts;
import org.gongkai.web.accounts.OwnTown;
import org.gongkai.web.accounts.Role;
import org.gongkai.web.accounts.SignedIn;
import org.gongkai.web.agencies.Agencies;
import org.gongkai.web.exchange.model.ListImport;
import org.gongkai.web.exchange.model.Preview;
import org.gongkai.web.exchange.model.Staged;
import org.gongkai.web.publishing.counting.MadePublic.Span;

/** A town that nobody had before, which brings in lists. */
final class ListedTown {
    static final String LIST = """
            柳湾镇2025年信息列表
            序号\t标题\t发布日期\t栏目
            1\t关于春耕备耕的公告\t2025-03-05\t公告
            2\t关于春耕备耕的公告\t2025-03-05\t三农
            3\t镇政府工作报告全文\t2025/1/20\t工作报告
            4\t没有日期的一条信息\t\t其他
            合计\t4
            """;
    static final Span YEAR = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final ListImports lists;
    private final OwnTown town;
    private final SignedIn editor;

    ListedTown(ListImports lists, Agencies agencies, Accounts accounts) {
        this.lists = lists;
        town = new OwnTown(agencies, accounts);
        editor = town.person(Role.EDITOR);
    }

    long id() {
        return town.id();
    }

    SignedIn editor() {
        return editor;
    }

    SignedIn person(Role role) {
        return town.person(role);
    }

    Staged staged(String list) {
        return staged(lists, editor, town.id(), list);
    }

    static Staged staged(ListImports lists, SignedIn who, long body, String list) {
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        return lists.stage(who, body, new Staged.Sent("县政府网站", "", ""), bytes, Locale.SIMPLIFIED_CHINESE);
    }

    Preview preview(Staged staged) {
        return lists.preview(editor, staged.id(), Locale.SIMPLIFIED_CHINESE);
    }

    ListImport taken(String list) {
        Staged staged = staged(list);
        int fresh = preview(staged).fresh();
        return lists.takeOver(editor, staged.id(), fresh, Locale.SIMPLIFIED_CHINESE);
    }
}
