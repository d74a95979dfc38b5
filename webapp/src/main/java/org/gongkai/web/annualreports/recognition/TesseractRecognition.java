package org.gongkai.web.annualreports.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.gongkai.documents.PageImage;
import org.gongkai.web.annualreports.model.TextRecognition;

/** Tesseract with its simplified Chinese model, as Debian's packages install them; one picture at a time. */
public final class TesseractRecognition implements TextRecognition {
    private static final String CHINESE = "chi_sim";
    private static final int MOST_TEXT = 1 << 20;
    private static final Duration LIST_LIMIT = Duration.ofSeconds(5);

    private final Path program;
    private final Duration limit;
    private final Semaphore turn = new Semaphore(1);
    private final boolean isAvailable;

    /**
     * Recognition by this program.
     *
     * @param program where it is; where it is missing or has no Chinese model, nothing is available
     * @param limit after which the process is killed
     */
    public TesseractRecognition(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
        this.isAvailable = Files.isExecutable(program)
                && run(new byte[0], LIST_LIMIT, "--list-langs")
                        .filter(languages -> languages.lines().anyMatch(CHINESE::equals))
                        .isPresent();
    }

    @Override
    public boolean isAvailable() {
        return isAvailable;
    }

    @Override
    public Optional<String> recognise(PageImage image) {
        if (!isAvailable || !PictureSize.isBearable(image) || !turn.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return run(image.bytes(), limit, "stdin", "stdout", "-l", CHINESE, "--psm", "6")
                    .filter(text -> !text.isBlank());
        } finally {
            turn.release();
        }
    }

    private Optional<String> run(byte[] input, Duration within, String... arguments) {
        List<String> command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        try {
            return talk(builder.start(), input, within);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> talk(Process process, byte[] input, Duration within) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> sent = threads.submit(() -> send(process, input));
            Future<String> told = threads.submit(() -> text(process));
            try {
                String text = told.get(within.toMillis(), TimeUnit.MILLISECONDS);
                boolean hasEnded = process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0;
                return hasEnded ? Optional.of(text) : Optional.empty();
            } catch (TimeoutException | ExecutionException _) {
                return Optional.empty();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                sent.cancel(true);
            }
        }
    }

    private static void send(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException _) {
            // a program that stops listening has said what it has to say
        }
    }

    private static String text(Process process) throws IOException {
        try (InputStream out = process.getInputStream()) {
            return new String(out.readNBytes(MOST_TEXT), StandardCharsets.UTF_8);
        }
    }
}
