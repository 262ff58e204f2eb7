package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.extract.quantity.QuantityExtractor;
import org.claimcheck.model.Article;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.text.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as they are written and how they stand to each other. */
class NumberComparatorTest {

    private static final NumberComparator COMPARATOR = new NumberComparator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            equal     | SAME           | twenty-five boats        | 25 boats
            equal     | SAME           | 13 centimetres           | 130 millimetres
            equal     | SAME           | twelve hundred sheep     | 1,200 sheep
            range     | COMPATIBLE     | more than 1,100 boats    | 1,150 boats
            range     | COMPATIBLE     | between 20 and 30 boats  | 25 boats
            range     | COMPATIBLE     | up to 30 boats           | 12 boats
            hedge     | COMPATIBLE     | around 30 boats          | over 30 boats
            hedge     | COMPATIBLE     | dozens of boats          | 48 boats
            hedge     | COMPATIBLE     | nearly 57 percent        | 56.8 percent
            hedge     | COMPATIBLE     | C$740 million            | almost three-quarters of a billion dollars
            hedge     | COMPATIBLE     | about 6 metres           | 5.9 metres
            rounding  | COMPATIBLE     | CHF 4m                   | 3.9 million Swiss francs
            rounding  | COMPATIBLE     | 18 metres                | 60ft
            rounding  | COMPATIBLE     | 27 kilometres            | 17 miles
            rounding  | COMPATIBLE     | 1,200 boats              | 1,170 boats
            hedge     | IN_TENSION     | about 100 boats          | 130 boats
            hedge     | IN_TENSION     | dozens of boats          | 600 boats
            different | CONFLICTING    | 51 boats                 | 41 boats
            different | CONFLICTING    | 20 boats                 | 18 boats
            different | CONFLICTING    | 8.4 metres               | 4.8 metres
            different | CONFLICTING    | at least nine boats      | eight boats
            different | CONFLICTING    | €740 million             | €470 million
            different | CONFLICTING    | about 300 boats          | 900 boats
            currency  | NOT_COMPARABLE | $880,000                 | €750,000
            currency  | NOT_COMPARABLE | C$740 million            | 300 million dollars
            unit      | NOT_COMPARABLE | 14 percentage points     | 57 percent
            unit      | NOT_COMPARABLE | 14 metres                | 14 tonnes
            """)
    void comparesNumbers(String kind, String relation, String left, String right) {
        NumberValue one = read(left);
        NumberValue other = read(right);
        Comparison comparison = COMPARATOR.compare(one, other, QuoteComparatorTest.sides(one, other, "count", "boat"));
        Comparison back = COMPARATOR.compare(other, one, QuoteComparatorTest.sides(other, one, "count", "boat"));
        assertThat(comparison.kind()).as(comparison.because()).isEqualTo(kind);
        assertThat(comparison.relation().name()).isEqualTo(relation);
        assertThat(back.relation()).isEqualTo(comparison.relation());
        assertThat(back.kind()).isEqualTo(comparison.kind());
    }

    private static NumberValue read(String words) {
        Article article = Article.ofText("a", null, null, words);
        return new QuantityExtractor()
                .extract(Reading.of(article), java.util.List.of())
                .get(0)
                .value();
    }
}
