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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            25 boats                | 25 boats                | both say 25
            twelve hundred sheep    | 1,200 sheep             | both say 1,200
            €740 million            | 740 million euros       | both say 740,000,000 EUR
            8.4 metres              | 8.4 metres              | both say 8.4 metres
            more than 1,100 boats   | 1,150 boats             | “more than 1,100 boats” allows 1,100 and more, and “1,150 boats” lies in that
            1,150 boats             | more than 1,100 boats   | “more than 1,100 boats” allows 1,100 and more, and “1,150 boats” lies in that
            25 boats                | between 20 and 30 boats | “between 20 and 30 boats” allows 20 to 30, and “25 boats” lies in that
            between 20 and 30 boats | 30 boats                | “between 20 and 30 boats” allows 20 to 30, and “30 boats” lies in that
            between 20 and 30 boats | 20 boats                | “between 20 and 30 boats” allows 20 to 30, and “20 boats” lies in that
            between 20 and 30 boats | 31 boats                | “between 20 and 30 boats” against “31 boats”
            between 20 and 30 boats | 19 boats                | “between 20 and 30 boats” against “19 boats”
            1,200 boats             | 1,170 boats             | “1,200 boats” is “1,170 boats” rounded
            1,200 boats             | 1,150 boats             | “1,200 boats” against “1,150 boats”
            100 boats               | 99 boats                | “100 boats” is “99 boats” rounded
            90 boats                | 91 boats                | “90 boats” against “91 boats”
            2.25 metres             | 2.3 metres              | “2.25 metres” is “2.3 metres” rounded
            2.24 metres             | 2.3 metres              | “2.24 metres” against “2.3 metres”
            51 boats                | 15 boats                | “51 boats” against “15 boats”: the same digits in another order
            51 boats                | 41 boats                | “51 boats” against “41 boats”
            5 boats                 | 8 boats                 | “5 boats” against “8 boats”
            8.4 metres              | 4.8 metres              | “8.4 metres” against “4.8 metres”: the same digits in another order
            1,234 boats             | 4,321 boats             | “1,234 boats” against “4,321 boats”: the same digits in another order
            about 100 boats         | 150 boats               | “about 100 boats” against “150 boats”, though one of them is no exact number
            about 20 boats          | 21 boats                | “about 20 boats” allows 18 to 22, and “21 boats” lies in that
            $880,000                | €750,000                | amounts in USD and EUR are not compared
            14 percentage points    | 57 percent              | percentage point and percent are not the same thing
            $14                     | 14 boats                | USD and boat are not the same thing
            14                      | $20                     | a bare number and USD are not the same thing
            """)
    void saysWhy(String left, String right, String because) {
        NumberValue one = read(left);
        NumberValue other = read(right);
        assertThat(COMPARATOR
                        .compare(one, other, QuoteComparatorTest.sides(one, other, "count", "boat"))
                        .because())
                .isEqualTo(because);
    }

    private static NumberValue read(String words) {
        Article article = Article.ofText("a", null, null, words);
        return new QuantityExtractor()
                .extract(Reading.of(article), java.util.List.of())
                .get(0)
                .value();
    }
}
