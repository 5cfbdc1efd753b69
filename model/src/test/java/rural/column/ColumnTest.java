package rural.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ColumnTest {

    @Test
    void aColumnKeepsWhatItIsGivenInItsRowAlone() {
        DoubleColumn savings = new DoubleColumn("savings", "yuan", "Money it has", 3);
        savings.set(1, 10.25);
        savings.add(1, 0.5);
        assertThat(savings.at(0)).isZero();
        assertThat(savings.at(1)).isEqualTo(10.75);
        assertThat(savings.at(2)).isZero();
    }

    @Test
    void aColumnTellsItsNameUnitAndMeaning() {
        Column land = new FloatColumn("land", "mu", "Land it farms", 1);
        assertThat(land.name()).isEqualTo("land");
        assertThat(land.unit()).isEqualTo("mu");
        assertThat(land.meaning()).isEqualTo("Land it farms");
        assertThat(new FlagColumn("capable", "A young member", 1).unit()).isEqualTo("yes or no");
    }

    @Test
    void everyColumnReadsAsANumber() {
        FloatColumn land = new FloatColumn("land", "mu", "", 1);
        land.set(0, 4.5);
        IntColumn id = new IntColumn("id", "number", "", 1);
        id.set(0, 1_000_000);
        ShortColumn born = new ShortColumn("born", "year", "", 1);
        born.set(0, 1972);
        ByteColumn members = new ByteColumn("members", "persons", "", 1);
        members.set(0, 5);
        FlagColumn connected = new FlagColumn("connected", "", 1);
        connected.set(0, true);
        assertThat(land.number(0)).isEqualTo(4.5);
        assertThat(id.number(0)).isEqualTo(1_000_000);
        assertThat(born.number(0)).isEqualTo(1972);
        assertThat(members.number(0)).isEqualTo(5);
        assertThat(connected.number(0)).isEqualTo(1);
    }

    @Test
    void columnsTakeNoMoreMemoryThanTheyNeed() {
        assertThat(new DoubleColumn("", "", "", 1).bytesPerRow()).isEqualTo(8);
        assertThat(new FloatColumn("", "", "", 1).bytesPerRow()).isEqualTo(4);
        assertThat(new IntColumn("", "", "", 1).bytesPerRow()).isEqualTo(4);
        assertThat(new ShortColumn("", "", "", 1).bytesPerRow()).isEqualTo(2);
        assertThat(new ByteColumn("", "", "", 1).bytesPerRow()).isEqualTo(1);
        assertThat(new FlagColumn("", "", 1).bytesPerRow()).isEqualTo(1);
    }
}
