package org.gongkai.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** A page whose instructions are inflated at once instead of piece by piece; it shares all else with the page it stands for. */
final class FlatPage extends PDPage {
    private final PDPage page;
    private final long most;

    /** @param most bytes of instructions, inflated, that a page may have */
    FlatPage(PDPage page, long most) {
        super(page.getCOSObject());
        this.page = page;
        this.most = most;
    }

    @Override
    public @Nullable PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        List<FlatBytes.Source> parts = new ArrayList<>();
        COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream only) {
            parts.add(only::createView);
        } else if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSStream part) {
                    parts.add(part::createView);
                }
            }
        }
        return FlatBytes.of(parts, most);
    }
}
