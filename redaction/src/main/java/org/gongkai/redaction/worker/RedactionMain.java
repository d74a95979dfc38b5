package org.gongkai.redaction.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import org.gongkai.redaction.Redactor;
import org.gongkai.redaction.model.CannotRedact;

/** The far side: takes one file from standard input and answers on standard output. */
public final class RedactionMain {
    private RedactionMain() {}

    /** Serves one request; what libraries print meanwhile is no answer. */
    public static void main(String[] arguments) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            System.setOut(System.err);
            RedactionRequest request =
                    RedactionRequest.readFrom(new DataInputStream(new BufferedInputStream(System.in)));
            try {
                RedactionAnswer.write(new Redactor().redact(request.file(), request.type(), request.covers()), out);
            } catch (CannotRedact refused) {
                RedactionAnswer.write(refused.why(), out);
            }
        }
    }
}
