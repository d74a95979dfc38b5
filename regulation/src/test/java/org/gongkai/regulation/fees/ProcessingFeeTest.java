package org.gongkai.regulation.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessingFeeTest {

    @ParameterizedTest
    @CsvSource({
        "0,0", "1,0", "10,0", "11,100", "12,200", "30,2000", "31,2200", "40,4000", "41,4300", "50,7000", "51,7400"
    })
    void pieces_cost_what_the_letter_of_2020_says(int pieces, long yuan) {
        assertThat(ProcessingFee.of(new FeeQuantity.Pieces(pieces)).yuan()).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "30,0", "31,10", "68,380", "100,700", "101,720", "200,2700", "201,2740", "300,6700"})
    void pages_cost_what_the_letter_of_2020_says(int pages, long yuan) {
        assertThat(ProcessingFee.of(new FeeQuantity.Pages(pages)).yuan()).isEqualTo(yuan);
    }

    @Test
    void the_brackets_of_41_pieces_show_how_the_sum_came_about() {
        assertThat(ProcessingFee.of(new FeeQuantity.Pieces(41)).brackets())
                .containsExactly(
                        new FeeBracket(1, 10, 0),
                        new FeeBracket(11, 30, 100),
                        new FeeBracket(31, 40, 200),
                        new FeeBracket(41, 41, 300));
    }

    @Test
    void a_quantity_below_zero_or_beyond_the_largest_is_refused_with_the_bound() {
        assertThatThrownBy(() -> new FeeQuantity.Pages(-1)).hasMessage("count -1 must be between 0 and 1000000");
        assertThatThrownBy(() -> new FeeQuantity.Pieces(1_000_001))
                .hasMessage("count 1000001 must be between 0 and 1000000");
    }

    @Property(tries = 300, seed = "42")
    void each_further_piece_costs_its_own_price_counted_one_by_one(@ForAll @IntRange(max = 3000) int pieces) {
        long sum = 0;
        for (int piece = 1; piece <= pieces; piece++) {
            sum += piece <= 10 ? 0 : piece <= 30 ? 100 : 200 + 100L * ((piece - 31) / 10);
        }
        assertThat(ProcessingFee.of(new FeeQuantity.Pieces(pieces)).yuan()).isEqualTo(sum);
    }

    @Property(tries = 300, seed = "42")
    void each_further_page_costs_its_own_price_counted_one_by_one(@ForAll @IntRange(max = 3000) int pages) {
        long sum = 0;
        for (int page = 1; page <= pages; page++) {
            sum += page <= 30 ? 0 : page <= 100 ? 10 : page <= 200 ? 20 : 40;
        }
        assertThat(ProcessingFee.of(new FeeQuantity.Pages(pages)).yuan()).isEqualTo(sum);
    }
}
