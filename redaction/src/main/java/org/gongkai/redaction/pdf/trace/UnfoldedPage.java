package org.gongkai.redaction.pdf.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** A page whose instructions are unfolded within what is allowed. */
final class UnfoldedPage extends PDPage {
    private final PDPage page;
    private final Allowed allowed;

    UnfoldedPage(PDPage page, Allowed allowed) {
        super(page.getCOSObject());
        this.page = page;
        this.allowed = allowed;
    }

    @Override
    public @Nullable PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        COSBase contents = getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream only) {
            all.write(allowed.unfolded(only));
        } else if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                allowed.step();
                if (several.getObject(i) instanceof COSStream part) {
                    all.write(allowed.unfolded(part));
                    all.write('\n');
                }
            }
        }
        return new RandomAccessReadBuffer(all.toByteArray());
    }
}
