package org.gongkai.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTest {
    @ParameterizedTest
    @CsvSource({"2048, 128", "4096, 128", "8192, 256", "24576, 768", "1048576, 1024"})
    void a_larger_machine_keeps_more_pages_within_bounds(long machine, int shared) {
        Memory memory = Memory.fitting(machine);
        assertThat(memory.shared()).isEqualTo(shared);
    }
}
