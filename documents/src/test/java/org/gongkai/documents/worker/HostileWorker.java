package org.gongkai.documents.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Opening;
import org.gongkai.documents.Place;
import org.gongkai.documents.Recipient;
import org.gongkai.documents.SourceDocument;
import org.gongkai.documents.opening.FileOpening;

/** A worker that does to itself what a hostile file would do, where a document's name asks for it. */
final class HostileWorker implements Opening {
    private final List<byte[]> hoard = new ArrayList<>();

    private HostileWorker() {}

    /** Serves like the worker of the product, but for the names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        WorkerMain.serve(new HostileWorker());
    }

    @Override
    public void open(String name, byte[] bytes, Limits limits, Recipient recipient) {
        new FileOpening().open(name, bytes, limits, new Recipient() {
            @Override
            public boolean awaits(String document) {
                boolean isAwaited = recipient.awaits(document);
                if (isAwaited) {
                    suffer(document);
                }
                return isAwaited;
            }

            @Override
            public void take(Opened opened) {
                recipient.take(opened.name().endsWith("environment.txt") ? environment(opened.name()) : opened);
            }
        });
    }

    private void suffer(String document) {
        switch (document.substring(document.lastIndexOf('/') + 1)) {
            case "spin.txt" -> {
                while (true) {
                    Thread.onSpinWait();
                }
            }
            case "hoard.txt" -> {
                while (true) {
                    hoard.add(new byte[1 << 20]);
                }
            }
            case "exit.txt" -> Runtime.getRuntime().halt(7);
            case "babble.txt" -> babble();
            default -> {}
        }
    }

    private static void babble() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("Exception in thread main".getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Opened environment(String name) {
        List<DocumentEvent> lines = new ArrayList<>();
        for (String variable : new TreeSet<>(System.getenv().keySet())) {
            lines.add(new DocumentEvent.Line(variable, Place.UNKNOWN));
        }
        return new Opened.Readable(new SourceDocument(name, "", MediaType.TEXT, "", lines, List.of()));
    }
}
