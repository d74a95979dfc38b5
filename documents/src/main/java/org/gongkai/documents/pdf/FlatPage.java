package org.gongkai.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** A page whose instructions are inflated at once instead of piece by piece; it shares all else with the page it stands for. */
final class FlatPage extends PDPage {
    private final PDPage page;

    FlatPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    @Override
    public @Nullable PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return FlatBytes.of(page.getContentsForStreamParsing());
    }
}
