package org.gongkai.testkit.mangle;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.testkit.Dice;
import org.gongkai.testkit.draft.Block;
import org.gongkai.testkit.draft.Block.Furniture;
import org.gongkai.testkit.draft.Block.Grid;
import org.gongkai.testkit.draft.Block.Heading;
import org.gongkai.testkit.draft.Block.Paragraph;
import org.gongkai.testkit.draft.Block.Title;
import org.gongkai.testkit.draft.Draft;
import org.gongkai.testkit.draft.Table;

/** Damage to a document as a whole. */
final class DocumentDamage {
    private DocumentDamage() {}

    static void headings(Draft draft, Dice dice) {
        List<Block> blocks = draft.blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Heading heading && dice.chance(0.4)) {
                blocks.set(i, new Heading(dice.between(2, 5), heading.text()));
                if (dice.chance(0.5)) {
                    blocks.add(i, heading);
                }
            }
        }
    }

    static void swapSections(Draft draft, Dice dice) {
        List<Block> blocks = draft.blocks();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading) {
                starts.add(i);
            }
        }
        int first = dice.between(1, starts.size() - 3);
        List<Block> one = List.copyOf(blocks.subList(starts.get(first), starts.get(first + 1)));
        List<Block> two = List.copyOf(blocks.subList(starts.get(first + 1), starts.get(first + 2)));
        List<Block> both = blocks.subList(starts.get(first), starts.get(first + 2));
        both.clear();
        both.addAll(two);
        both.addAll(one);
    }

    static void siteFurniture(Draft draft, Dice dice) {
        int year = draft.report().year();
        String date = (year + 1) + "-01-" + dice.between(10, 28);
        draft.blocks()
                .addAll(
                        0,
                        List.of(
                                new Furniture("首页 > 信息公开 > 年度报告"),
                                new Furniture("发布时间：" + date + " 09:15 来源：本站 浏览次数：" + dice.between(1, 9_999)
                                        + " 字体：[大 中 小]")));
        draft.blocks()
                .addAll(List.of(
                        new Furniture("【打印本页】【关闭窗口】"),
                        new Furniture("上一篇：" + (year - 1) + "年度工作安排"),
                        new Furniture("主办单位：信息中心 备案号：ICP备" + dice.between(10_000, 99_999) + "号-1")));
    }

    static void pageNumbers(Draft draft, Dice dice) {
        for (int i = draft.blocks().size() - 1; i > 0; i--) {
            if (dice.chance(0.15)) {
                draft.blocks().add(i, new Furniture(TableDamage.pageMark(dice)));
            }
        }
    }

    static void bookmarks(Draft draft, Dice dice) {
        change(draft, text -> dice.chance(0.2) ? "[bookmark: _Toc" + dice.between(100, 999) + "]" + text : text);
    }

    static void truncate(Draft draft, Dice dice) {
        List<Block> blocks = draft.blocks();
        int keep = dice.between(blocks.size() / 3, blocks.size() - 1);
        List<Block> lost = blocks.subList(keep, blocks.size());
        if (lost.getFirst() instanceof Grid grid) {
            Table table = grid.table();
            table.cut(dice.pick(table.valueRows()));
            draft.doubt(table);
            lost = blocks.subList(keep + 1, blocks.size());
        }
        boolean signatureLost = lost.stream()
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.text().equals(draft.report().signatureText()));
        lost.clear();
        if (signatureLost) {
            draft.loseSignature();
        }
    }

    static void traditional(Draft draft, Dice dice) {
        change(draft, ZhConverterUtil::toTraditional);
        draft.tables().stream()
                .flatMap(Table::cells)
                .forEach(cell -> cell.print(ZhConverterUtil.toTraditional(cell.text())));
    }

    private static void change(Draft draft, UnaryOperator<String> change) {
        draft.blocks().replaceAll(block -> switch (block) {
            case Title title -> new Title(change.apply(title.text()));
            case Heading heading -> new Heading(heading.level(), change.apply(heading.text()));
            case Paragraph paragraph -> new Paragraph(change.apply(paragraph.text()));
            case Furniture furniture -> furniture;
            case Grid grid -> grid;
        });
    }
}
