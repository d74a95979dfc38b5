package org.gongkai.cli.law;

import org.gongkai.cli.terminal.Exit;
import org.gongkai.cli.terminal.Subcommand;
import org.gongkai.cli.terminal.Terminal;
import org.gongkai.cli.terminal.UsageException;
import org.gongkai.regulation.fees.FeeBracket;
import org.gongkai.regulation.fees.FeeQuantity;
import org.gongkai.regulation.fees.ProcessingFee;
import org.gongkai.writer.FeeJsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai fee}: the processing fee by piece or by page, with its brackets. */
@Command(name = "fee")
public final class FeeCommand implements Subcommand {

    @Option(names = "--pieces", paramLabel = "N")
    private @Nullable String pieces;

    @Option(names = "--pages", paramLabel = "N")
    private @Nullable String pages;

    @Option(names = "--json")
    private boolean isJson;

    @Override
    public Exit run(Terminal terminal) {
        ProcessingFee fee = ProcessingFee.of(quantity());
        if (isJson) {
            terminal.print(new FeeJsonWriter().line(fee));
        } else {
            print(terminal, fee);
        }
        return Exit.CLEAN;
    }

    private FeeQuantity quantity() {
        if (pieces != null && pages != null) {
            throw UsageException.of("mistake.fee.both", pieces, pages);
        }
        if (pieces != null) {
            return new FeeQuantity.Pieces(Typed.count("--pieces", pieces, 0, FeeQuantity.MOST));
        }
        if (pages != null) {
            return new FeeQuantity.Pages(Typed.count("--pages", pages, 0, FeeQuantity.MOST));
        }
        throw UsageException.of("mistake.fee.neither");
    }

    private static void print(Terminal terminal, ProcessingFee fee) {
        String way = switch (fee.quantity()) {
            case FeeQuantity.Pieces _ -> "pieces";
            case FeeQuantity.Pages _ -> "pages";
        };
        terminal.print(terminal.text("fee.total." + way, fee.quantity().count(), fee.yuan()));
        for (FeeBracket bracket : fee.brackets()) {
            terminal.print(terminal.text(
                    "fee.bracket." + way,
                    bracket.first(),
                    bracket.last(),
                    bracket.count(),
                    bracket.yuanEach(),
                    bracket.yuan()));
        }
        terminal.print(terminal.text("fee.basis"));
    }
}
