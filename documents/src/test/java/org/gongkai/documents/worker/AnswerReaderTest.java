package org.gongkai.documents.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.gongkai.documents.DocumentEvent;
import org.gongkai.documents.Limits;
import org.gongkai.documents.MediaType;
import org.gongkai.documents.Notice;
import org.gongkai.documents.Opened;
import org.gongkai.documents.PageImage;
import org.gongkai.documents.Place;
import org.gongkai.documents.Refusal;
import org.gongkai.documents.SourceDocument;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {
    private static final Opened READABLE = new Opened.Readable(new SourceDocument(
            "各镇.zip!/年报.doc",
            "ab",
            MediaType.DOC,
            "GBK",
            List.of(
                    new DocumentEvent.Line("全年\uD800公开", Place.ofLine(3, 200)),
                    new DocumentEvent.TableStart(Place.UNKNOWN),
                    new DocumentEvent.Cell("131\n条", 2, 3, 400, new Place(0, 0, 7)),
                    new DocumentEvent.RowEnd(Place.UNKNOWN),
                    new DocumentEvent.TableEnd(Place.UNKNOWN),
                    new DocumentEvent.Hidden(DocumentEvent.HiddenKind.COMMENT, "请核", Place.UNKNOWN),
                    new DocumentEvent.Picture("", Place.UNKNOWN)),
            List.of(Notice.of(Notice.Code.WRONG_EXTENSION, "doc", "HTML"))));
    private static final Opened REFUSED =
            new Opened.Refused("a.pdf", "", MediaType.PDF, Refusal.of(Refusal.Code.TOO_SLOW, "a.pdf", 30));

    private static byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AnswerWriter answers = new AnswerWriter(new DataOutputStream(bytes));
        answers.ready();
        answers.begin("年报.doc");
        answers.opened(READABLE);
        answers.opened(REFUSED);
        answers.end();
        return bytes.toByteArray();
    }

    private static AnswerReader reader(byte[] bytes) {
        return new AnswerReader(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void every_answer_is_read_as_it_was_written() throws IOException {
        AnswerReader answers = reader(written());
        assertThat(answers.next(Limits.DEFAULT)).isEqualTo(new Answer.Ready());
        assertThat(answers.next(Limits.DEFAULT)).isEqualTo(new Answer.Begin("年报.doc"));
        assertThat(answers.next(Limits.DEFAULT)).isEqualTo(new Answer.Document(READABLE));
        assertThat(answers.next(Limits.DEFAULT)).isEqualTo(new Answer.Document(REFUSED));
        assertThat(answers.next(Limits.DEFAULT)).isEqualTo(new Answer.End());
    }

    @Test
    void pages_of_a_scan_come_through_and_what_is_no_picture_is_not_believed() throws IOException {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 7};
        Limits limits = Limits.DEFAULT.withPictures(1);
        assertThat(((Opened.Refused) ((Answer.Document) reader(scan(jpeg)).next(limits)).opened()).pages())
                .singleElement()
                .satisfies(page -> assertThat(page.bytes()).isEqualTo(jpeg));
        assertThatThrownBy(() -> reader(scan(jpeg)).next(Limits.DEFAULT)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> reader(scan(new byte[] {'<', 's', 'v', 'g'})).next(limits))
                .isInstanceOf(IOException.class);
    }

    private static byte[] scan(byte[] page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Refusal refusal = Refusal.of(Refusal.Code.SCANNED, "a.pdf", 1, 1);
        List<PageImage> pages = List.of(new PageImage(page, "image/jpeg"));
        new AnswerWriter(new DataOutputStream(bytes))
                .opened(new Opened.Refused("a.pdf", "", MediaType.PDF, refusal, pages));
        return bytes.toByteArray();
    }

    @Test
    void more_events_than_the_limits_allow_are_not_believed() {
        List<DocumentEvent> events =
                Collections.nCopies(Limits.DEFAULT.events() + 1, new DocumentEvent.RowEnd(Place.UNKNOWN));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnswerWriter(new DataOutputStream(bytes))
                .opened(new Opened.Readable(new SourceDocument("a", "", MediaType.TEXT, "", events, List.of())));
        assertThatThrownBy(() -> reader(bytes.toByteArray()).next(Limits.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("400001 must be <= 400000");
    }

    @Test
    void a_cell_wider_than_the_limits_allow_is_not_believed() {
        List<DocumentEvent> events = List.of(new DocumentEvent.Cell("甲", 0, Integer.MAX_VALUE, 1, Place.UNKNOWN));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnswerWriter(new DataOutputStream(bytes))
                .opened(new Opened.Readable(new SourceDocument("a", "", MediaType.TEXT, "", events, List.of())));
        assertThatThrownBy(() -> reader(bytes.toByteArray()).next(Limits.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("must be <= 100000");
    }

    @Test
    void damaged_answers_never_throw_anything_but_an_input_failure() {
        byte[] sound = written();
        SplittableRandom random = new SplittableRandom(20_211_231);
        for (int round = 0; round < 3_000; round++) {
            byte[] bytes = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
            for (int flips = random.nextInt(4); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(failure(reader(bytes))).as("round %d", round).isInstanceOf(IOException.class);
        }
    }

    /** The failure with which a stream ends at the latest behind its last answer. */
    private static Throwable failure(AnswerReader answers) {
        try {
            while (true) {
                assertThat(answers.next(Limits.DEFAULT)).isNotNull();
            }
        } catch (IOException | RuntimeException failure) {
            return failure;
        }
    }
}
