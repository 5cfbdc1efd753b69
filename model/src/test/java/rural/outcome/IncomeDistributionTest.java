package rural.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rural.arithmetic.Elementary;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

final class IncomeDistributionTest {

    private static final int HOUSEHOLDS = 50_000;
    /** Width of a bin. */
    private static final double FINE = 1.0 / 512;

    private final float[] perHead = new float[HOUSEHOLDS];
    private final int[] members = new int[HOUSEHOLDS];
    private final double[] people;

    IncomeDistributionTest() {
        RandomStream chance = new RandomSource(8).stream(Purpose.TEST_A, 0);
        int persons = 0;
        for (int id = 0; id < HOUSEHOLDS; id++) {
            perHead[id] = (float) Elementary.exp(Elementary.log(19_000) + 0.62 * chance.normal(id));
            members[id] = 1 + chance.draw(1).index(id, 6);
            persons += members[id];
        }
        people = new double[persons];
        int next = 0;
        for (int id = 0; id < HOUSEHOLDS; id++) {
            Arrays.fill(people, next, next += members[id], perHead[id]);
        }
        Arrays.sort(people);
    }

    @Test
    void itsGiniIsThatOfPeopleSortedOneByOne() {
        double weighted = 0;
        double total = 0;
        for (int i = 0; i < people.length; i++) {
            weighted += people[i] * (2.0 * i + 1 - people.length);
            total += people[i];
        }
        double exact = weighted / (total * people.length);
        assertThat(distribution(false).gini()).isCloseTo(exact, within(1e-4)).isBetween(0.3, 0.4);
    }

    @Test
    void itsQuantilesAreThoseOfPeopleSortedOneByOneToABin() {
        IncomeDistribution distribution = distribution(false);
        for (double share = 0.01; share < 1; share += 0.01) {
            double exact = people[(int) (share * people.length)];
            assertThat(distribution.quantile(share)).as("%.2f", share).isCloseTo(exact, within(exact * 2 * FINE));
        }
    }

    @Test
    void itsFifthsEarnWhatFifthsOfSortedPeopleEarn() {
        IncomeDistribution distribution = distribution(false);
        for (int fifth = 0; fifth < 5; fifth++) {
            double exact = Arrays.stream(people, fifth * people.length / 5, (fifth + 1) * people.length / 5)
                    .average()
                    .orElseThrow();
            assertThat(distribution.meanBetween(fifth / 5.0, (fifth + 1) / 5.0)).isCloseTo(exact, within(exact * FINE));
        }
        assertThat(distribution.mean())
                .isCloseTo(Arrays.stream(people).average().orElseThrow(), within(0.5));
    }

    @Test
    void theOrderOfHouseholdsDoesNotMatter() {
        IncomeDistribution forward = distribution(false);
        IncomeDistribution backward = distribution(true);
        assertThat(backward.gini()).isEqualTo(forward.gini());
        assertThat(backward.mean()).isEqualTo(forward.mean());
        assertThat(backward.quantile(0.5)).isEqualTo(forward.quantile(0.5));
        assertThat(backward.meanBetween(0, 0.2)).isEqualTo(forward.meanBetween(0, 0.2));
    }

    @Test
    void whereAllEarnTheSameNothingIsUnequal() {
        IncomeDistribution equal = new IncomeDistribution();
        for (int id = 0; id < 100; id++) {
            equal.add(20_000, 3);
        }
        equal.close();
        assertThat(equal.gini()).isCloseTo(0, within(1e-12));
        assertThat(equal.quantile(0.1)).isEqualTo(20_000);
        assertThat(equal.mean()).isEqualTo(20_000);
    }

    @Test
    void whereOneOfAHundredHasItAllTheGiniIsNinetyNineHundredths() {
        IncomeDistribution unequal = new IncomeDistribution();
        for (int id = 0; id < 99; id++) {
            unequal.add(0, 1);
        }
        unequal.add(10_000_000, 1);
        unequal.close();
        assertThat(unequal.gini()).isCloseTo(0.99, within(1e-4));
    }

    @Test
    void aClearedDistributionHasNobody() {
        IncomeDistribution distribution = distribution(false);
        distribution.clear();
        distribution.close();
        assertThat(distribution.mean()).isZero();
        assertThat(distribution.gini()).isZero();
    }

    private IncomeDistribution distribution(boolean backward) {
        IncomeDistribution distribution = new IncomeDistribution();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            int id = backward ? HOUSEHOLDS - 1 - i : i;
            distribution.add(perHead[id], members[id]);
        }
        distribution.close();
        return distribution;
    }
}
