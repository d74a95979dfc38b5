package org.gongkai.documents.outgoing;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.gongkai.documents.outgoing.TableCell.Kind;

/** A document with everything that a document can hold. */
public final class Specimen {
    /** One red pixel. */
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    private Specimen() {}

    /** The document; its table has this many rows below the header. */
    public static OutgoingDocument withRows(int rows) {
        return of(List.of(
                new Block.Heading(0, "柳溪镇政务公开\n工作简报"),
                new Block.Heading(1, "一、基本情况"),
                Block.Paragraph.body("本月公开信息 12 条，“较上月”增加 <3> 条；来信来访均已答复，详见下表。".repeat(4)),
                table(rows),
                new Block.Image(ByteBuffer.wrap(Base64.getDecoder().decode(PIXEL)), 30, 20, "红色方块"),
                new Block.PageBreak(),
                new Block.Heading(2, "（一）下月安排"),
                new Block.Paragraph(
                        List.of(new Run("注：", TextRole.STRONG), new Run("以实际为准。\u0007", TextRole.BODY)),
                        Alignment.LEFT,
                        Indent.NONE),
                new Block.SealSpace(List.of("柳溪镇人民政府", "2026年1月20日"))));
    }

    /** A document of these blocks. */
    public static OutgoingDocument of(List<Block> blocks) {
        return new OutgoingDocument("柳溪镇工作简报", PageSetup.official(), StyleSheet.official(), blocks);
    }

    private static Table table(int rows) {
        List<List<TableCell>> cells = new ArrayList<>();
        cells.add(List.of(TableCell.of(Kind.HEADER, "事项").spanning(2, 1), TableCell.of(Kind.HEADER, "数量")));
        for (int row = 1; row <= rows; row++) {
            List<TableCell> line = new ArrayList<>();
            if (row == 1) {
                line.add(TableCell.of(Kind.GROUP, "公开").spanning(1, rows));
            }
            line.add(TableCell.of(Kind.LABEL, "第" + row + "项"));
            line.add(new TableCell(Kind.VALUE, String.valueOf(row), 1, 1, BigDecimal.valueOf(row)));
            cells.add(line);
        }
        return new Table("事项/数量", List.of(1.0, 3.0, 1.0), 1, cells);
    }
}
