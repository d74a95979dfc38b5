package org.gongkai.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gongkai.documents.stream.RefusedException;
import org.junit.jupiter.api.Test;

class FlatBytesTest {
    @Test
    void reads_byte_by_byte_like_the_librarys_own_buffer() throws IOException {
        byte[] bytes = {1, -1, 0, 127, -128};
        try (FlatBytes flat = new FlatBytes(bytes);
                RandomAccessReadBuffer own = new RandomAccessReadBuffer(bytes)) {
            for (int i = 0; i <= bytes.length; i++) {
                assertThat(flat.isEOF()).isEqualTo(own.isEOF());
                assertThat(flat.peek()).isEqualTo(own.peek());
                assertThat(flat.getPosition()).isEqualTo(own.getPosition());
                assertThat(flat.read()).isEqualTo(own.read());
            }
            assertThat(flat.read(new byte[2], 0, 2)).isEqualTo(-1);
        }
    }

    @Test
    void a_place_beyond_the_end_is_the_end_and_one_before_the_beginning_is_an_error() throws IOException {
        FlatBytes flat = new FlatBytes(new byte[3]);
        flat.seek(9);
        assertThat(flat.getPosition()).isEqualTo(3);
        assertThatThrownBy(() -> flat.rewind(4)).isInstanceOf(IOException.class);
    }

    @Test
    void a_stretch_moves_without_moving_the_whole() throws IOException {
        FlatBytes flat = new FlatBytes(new byte[] {10, 11, 12, 13});
        flat.seek(1);
        try (var stretch = flat.createView(2, 2)) {
            assertThat(stretch.read()).isEqualTo(12);
            assertThat(stretch.read()).isEqualTo(13);
            assertThat(stretch.read()).isEqualTo(-1);
        }
        assertThat(flat.read()).isEqualTo(11);
    }

    @Test
    void takes_in_all_of_its_sources_of_any_size_with_a_line_break_between() throws IOException {
        byte[] bytes = new byte[200_000];
        bytes[199_999] = 7;
        FlatBytes.Source source = () -> new RandomAccessReadBuffer(bytes);
        try (FlatBytes flat = FlatBytes.of(List.of(source, source), 400_001)) {
            assertThat(flat.length()).isEqualTo(400_001);
            flat.seek(199_999);
            assertThat(flat.read()).isEqualTo(7);
            assertThat(flat.read()).isEqualTo('\n');
            flat.seek(400_000);
            assertThat(flat.read()).isEqualTo(7);
        }
    }

    @Test
    void what_is_more_than_may_be_is_refused_and_nothing_behind_it_is_opened() {
        FlatBytes.Source source = () -> new RandomAccessReadBuffer(new byte[200_000]);
        FlatBytes.Source behind = () -> fail("must not be opened");
        assertThatThrownBy(() -> FlatBytes.of(List.of(source, behind), 199_999)).isInstanceOf(RefusedException.class);
    }
}
