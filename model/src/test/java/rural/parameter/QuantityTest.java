package rural.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2500 | yuan | 2500",
                "2500 yuan | yuan | 2500",
                "2500元 | yuan | 2500",
                "8 million yuan | yuan | 8000000",
                "0.5 million | yuan | 500000",
                "500 thousand yuan | yuan | 500000",
                "800万元 | yuan | 8000000",
                "800 万 | yuan | 8000000",
                "0.08亿元 | yuan | 8000000",
                "2千万元 | yuan | 20000000",
                "1e6 | yuan | 1000000",
                "2.5E-1 | share | 0.25",
                "35 % | share | 0.35",
                "35% | share | 0.35",
                "35 per cent | share | 0.35",
                "0.35 share | share | 0.35",
                "10 % per year | per year | 0.1",
                "0.1 a year | per year | 0.1",
                "0.1/year | per year | 0.1",
                "20 km | km | 20",
                "20 千米 | km | 20",
                "20 公里 | km | 20",
                "3 hours | hours | 3",
                "1 hour | hours | 1",
                "12 yuan a month | yuan/month | 12",
                "12 元/月 | yuan per month | 12",
                "4 parcels per day | parcels/day | 4",
                "1.2 log-odds | log-odds | 1.2",
                "-3 | log-odds | -3",
                ".5 | share | 0.5",
                "3 people | persons | 3"
            })
    void aNumberMayCarryItsUnit(String written, String unit, double value) {
        assertThat(Quantity.read(written, unit)).isEqualTo(new Reading.Understood(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,500 | yuan | divides the number. Maybe 2500?",
                "2,500,000.5 yuan | yuan | divides the number. Maybe 2500000.5 yuan?",
                "2_500 | yuan | divides the number. Maybe 2500?",
                "2 500 yuan | yuan | divides the number. Maybe 2500 yuan?",
                "0,35 | share | has a comma where a decimal point belongs. Maybe 0.35?",
                "２５００ | yuan | is written with full-width characters. Maybe 2500?",
                "３５％ | share | is written with full-width characters. Maybe 35%?",
                "¥2500 | yuan | has the unit before the number. Maybe 2500 yuan?",
                "￥800万 | yuan | has the unit before the number. Maybe 800 万 yuan?",
                "2500 dollars | yuan | should be in yuan. Maybe 2500 yuan?",
                "8 million parcels | yuan | should be in yuan. Maybe 8 million yuan?",
                "20 hours | km | should be in km. Maybe 20 km?",
                "35 % | yuan | should be in yuan. Maybe 35 yuan?",
                "35 km | share | should be in share. Maybe 35?",
                "many | yuan | is not a number (yuan).",
                "1e999 | yuan | is not a number (yuan).",
                "1e99999 | yuan | should be in yuan. Maybe 1e999 yuan?",
                ".inf | yuan | is not a number (yuan).",
                "- | yuan | is not a number (yuan)."
            })
    void whatCouldMeanSomethingElseIsRefusedWithAGuess(String written, String unit, String told) {
        assertThat(Quantity.read(written, unit))
                .isInstanceOfSatisfying(Reading.Mistaken.class, mistaken -> assertThat(mistaken.english())
                        .isEqualTo("is \"" + written + "\", which " + told));
    }

    @Test
    void aGuessIsItselfUnderstood() {
        for (String written : new String[] {"2,500", "２５００", "¥2500", "￥800万", "20 hours", "8 million dollars"}) {
            Reading.Mistaken mistaken = (Reading.Mistaken) Quantity.read(written, "yuan");
            String guess = mistaken.english().replaceFirst(".* Maybe (.*)\\?", "$1");
            assertThat(Quantity.read(guess, "yuan")).as(guess).isInstanceOf(Reading.Understood.class);
        }
    }
}
