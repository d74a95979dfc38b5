package org.gongkai.web.annualreports.model;

import java.util.Optional;
import org.gongkai.documents.PageImage;

/** Recognises the text of a picture (文字识别), where the machine can. What it says is never certain. */
public interface TextRecognition {
    /** Whether there is anything that recognises text; asked before it is offered. */
    boolean isAvailable();

    /** The lines of a picture from top to bottom; empty where nothing was recognised in time. */
    Optional<String> recognise(PageImage image);
}
