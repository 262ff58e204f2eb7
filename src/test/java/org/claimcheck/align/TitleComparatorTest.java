package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.model.Comparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleComparatorTest {

    @ParameterizedTest(name = "{0} and {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            police chief                | chief of police             | same           | equal
            CEO                         | chief executive             | same           | equal
            PM                          | prime minister              | same           | equal
            Spanish Prime Minister      | prime minister of Spain     | same           | equal
            spokeswoman                 | a spokesman for the port    | same           | equal
            former mayor                | mayor                       | compatible     | former
            Kansas City Mayor           | Kansas City governor        | conflicting    | office
            district attorney           | police commissioner         | conflicting    | office
            prosecutor                  | judge                       | conflicting    | office
            prosecutor                  | district attorney           | compatible     | broader
            mayor                       | surgeon                     | compatible     | other-role
            acting police chief         | police chief                | compatible     | acting
            foreign minister            | minister                    | compatible     | broader
            secretary general           | chief                       | compatible     | broader
            lieutenant colonel          | colonel                     | compatible     | broader
            lawyer                      | activist                    | compatible     | other-role
            police spokesman            | police chief                | conflicting    | office
            police spokesman            | sergeant                    | compatible     | other-role
            deputy                      | state trooper               | conflicting    | office
            mayor                       | councilman                  | conflicting    | office
            school principal            | superintendent              | conflicting    | office
            schools superintendent      | superintendent              | compatible     | broader
            chief                       | chief                       | same           | broad
            deputy minister             | minister                    | conflicting    | deputy
            deputy prosecutor           | prosecutor                  | compatible     | broader
            deputy public defender      | public defender             | compatible     | broader
            police chief                | fire chief                  | conflicting    | office
            prime minister              | president                   | conflicting    | office
            foreign minister            | finance minister            | conflicting    | office
            captain                     | major                       | conflicting    | office
            French president            | Polish president            | conflicting    | country
            French president            | president of France         | same           | equal
            French president            | president                   | same           | equal
            South African president     | South Korean president      | conflicting    | country
            former French president     | president of Poland         | compatible     | former
            former mayor                | ex mayor                    | same           | equal
            former mayor                | former governor             | conflicting    | office
            deputy mayor                | vice mayor                  | same           | equal
            acting deputy mayor         | acting mayor                | conflicting    | office
            acting mayor                | interim mayor               | same           | equal
            mayor elect                 | mayor                       | compatible     | acting
            aide to the mayor           | governor                    | compatible     | other-role
            surgeon with the mayor      | governor                    | compatible     | other-role
            lighthouse                  | lighthouse                  | same           | broad
            keeper of the lighthouse    | mayor                       | not-comparable | unknown
            """)
    void titles(String left, String right, String relation, String kind) {
        expect(new TitleComparator().compare(left, right), relation, kind);
        expect(new TitleComparator().compare(right, left), relation, kind);
    }

    private static void expect(Comparison found, String relation, String kind) {
        assertThat(found.relation().label() + " " + found.kind())
                .as(found.because())
                .isEqualTo(relation + " " + kind);
        assertThat(found.because()).isNotBlank().doesNotEndWith(".");
    }
}
