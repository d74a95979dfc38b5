package org.gongkai.documents.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.SynchronousQueue;
import org.gongkai.documents.Opened;
import org.gongkai.documents.Opening;
import org.gongkai.documents.Recipient;
import org.gongkai.documents.opening.FileOpening;

/** The far side: takes files from standard input and answers on standard output until the input ends. */
public final class WorkerMain {
    private static final int LOST = 4;

    private final Opening opening;
    private final AnswerWriter answers;
    private final SynchronousQueue<Request> requests = new SynchronousQueue<>();

    private WorkerMain(Opening opening, OutputStream out) {
        this.opening = opening;
        this.answers = new AnswerWriter(new DataOutputStream(new BufferedOutputStream(out, 1 << 16)));
    }

    /** Serves with the opening of the product. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        serve(new FileOpening());
    }

    /** Serves until the near side is gone; what the program prints meanwhile is no answer. */
    static void serve(Opening opening) throws IOException, InterruptedException {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        WorkerMain worker = new WorkerMain(opening, out);
        Thread.ofPlatform().daemon().start(worker::receive);
        worker.answers.ready();
        while (true) {
            worker.answer(worker.requests.take());
        }
    }

    /** Runs beside the work, so that a worker ends with the near side even when a file keeps it busy for ever. */
    private void receive() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16))) {
            while (true) {
                requests.put(Request.readFrom(in));
            }
        } catch (EOFException end) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | InterruptedException | RuntimeException lost) {
            Runtime.getRuntime().halt(LOST);
        }
    }

    private void answer(Request request) throws IOException {
        Answering answering = new Answering(answers, request.skip());
        opening.open(request.name(), bytes(request.payload()), request.limits(), answering);
        answers.end();
    }

    /** A worker holds the file it opens: its heap is its bound. */
    private static byte[] bytes(Payload payload) {
        return switch (payload) {
            case Payload.InMemory here -> here.bytes();
            case Payload.OnDisk elsewhere -> throw new IllegalStateException("not received: " + elsewhere.length());
        };
    }

    /** Hands on what is opened; the documents that were answered before are left out. */
    private static final class Answering implements Recipient {
        private final AnswerWriter answers;
        private int toSkip;

        Answering(AnswerWriter answers, int toSkip) {
            this.answers = answers;
            this.toSkip = toSkip;
        }

        @Override
        public boolean awaits(String name) {
            if (toSkip > 0) {
                toSkip--;
                return false;
            }
            answers.begin(name);
            return true;
        }

        @Override
        public void take(Opened opened) {
            answers.opened(opened);
        }
    }
}
