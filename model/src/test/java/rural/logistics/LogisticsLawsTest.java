package rural.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import rural.account.Account;
import rural.place.Archetype;
import rural.place.Valley;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

class LogisticsLawsTest {

    @Test
    void parcelsSentAreDeliveredOrLostOrRefusedAndNoneElse() {
        Post post = Post.in(Valley.generated(Archetype.HILLS, 2));
        for (int month = 0; month < 12; month++) {
            post.begins();
            RandomStream chance = new RandomSource(7).stream(Purpose.TEST_A, month);
            for (Village village : post.county.villages()) {
                post.sends(
                        village,
                        40_000 * chance.uniform(village) * chance.draw(1).uniform(village));
                post.receives(village, 5000 * chance.draw(2).uniform(village));
            }
            for (ParcelBook book : new ParcelBook[] {post.logistics.book(), post.logistics.arrivals()}) {
                assertThat(book.delivered() + book.lost() + book.refused()).isEqualTo(book.sent());
                assertThat(book.lost()).isPositive();
            }
            if (month == 0) {
                assertThat(post.logistics.book().refused()).isPositive();
            }
        }
    }

    @Test
    void nodesHaveWhatTheBooksSay() {
        Post post = Post.in(Valley.generated(Archetype.MOUNTAIN, 3));
        for (int month = 0; month < 60; month++) {
            post.month(month % 7 == 0 ? 9 : 0.3, 3);
            post.supports(post.logistics.point(month), 500);
            assertThat(post.logistics.cash()).isEqualTo(post.ledger.balance(Account.NODES));
            assertThat(post.ledger.total()).isZero();
            assertThat(post.logistics.cash()).isNotNegative();
        }
    }

    @Test
    void itDoesNotMatterWhoSendsFirst() {
        Post one = Post.in(Valley.ofHouseholds(300, 200, 100));
        Post other = Post.in(Valley.ofHouseholds(300, 200, 100));
        one.begins();
        other.begins();
        double[] takenOfOne = new double[3];
        double[] takenOfOther = new double[3];
        for (int v = 0; v < 3; v++) {
            takenOfOne[v] = one.sends(one.village(v), 1_000_000);
            takenOfOther[2 - v] = other.sends(other.village(2 - v), 1_000_000);
        }
        assertThat(takenOfOne).isEqualTo(takenOfOther);
        assertThat(takenOfOne[0]).isLessThan(1_000_000);
    }

    @Test
    void hubsThatHaveToRefuseBuyRoomAsTheirMoneyAllows() {
        Post post = Post.in(Valley.ofHouseholds(400));
        post.begins();
        double first = post.sends(post.village(0), 200_000);
        post.begins();
        double second = post.sends(post.village(0), 200_000);
        assertThat(second).isGreaterThan(first);
    }

    @Test
    void aFeeIsDividedAmongTheNodesOnTheWayAndNoneOfItIsLost() {
        Post post = Post.in(Valley.ofHouseholds(400));
        post.month(2, 5);
        double point = post.logistics.point(0).cash();
        double hub = post.logistics.hub(0).cash();
        double centre = post.logistics.centre().cash();
        post.sends(post.village(0), 1000);
        assertThat(post.logistics.point(0).cash()).isGreaterThan(point);
        assertThat(post.logistics.hub(0).cash()).isGreaterThan(hub);
        assertThat(post.logistics.centre().cash()).isGreaterThan(centre);
        assertThat(post.logistics.cash()).isEqualTo(post.ledger.balance(Account.NODES));
    }

    @Test
    void nobodySendsLessThanNothing() {
        Post post = Post.in(Valley.ofHouseholds(400));
        assertThatThrownBy(() -> post.logistics.sends(0, -1)).hasMessage("cannot send -1.0 parcels");
        assertThatThrownBy(() -> post.logistics.sends(0, Double.NaN)).hasMessage("cannot send NaN parcels");
        assertThatThrownBy(() -> post.logistics.point(0).opens()).hasMessage("the parcel point of 第1村 is open already");
    }

    @Test
    void aTenthOfTheHouseholdsFindTheSameTermsAsAllOfThem() {
        Post whole = Post.in(Valley.ofHouseholds(400, 250, 30));
        Post tenth = Post.in(Valley.sampled(0.1, Valley.ofHouseholds(400, 250, 30)));
        whole.months(36, 0.5, 4);
        tenth.months(36, 0.5, 4);
        for (int v = 0; v < 3; v++) {
            Village.Delivery ofWhole = whole.village(v).delivery;
            Village.Delivery ofTenth = tenth.village(v).delivery;
            assertThat(ofTenth.hasPoint).isEqualTo(ofWhole.hasPoint);
            assertThat(ofTenth.feeOut).isCloseTo(ofWhole.feeOut, within(0.01));
            assertThat(ofTenth.days).isCloseTo(ofWhole.days, within(0.01));
            assertThat(ofTenth.capacity).isCloseTo(ofWhole.capacity / 10, within(1.0));
        }
        assertThat(tenth.logistics.cash()).isCloseTo(whole.logistics.cash() / 10, withinPercentage(1));
    }
}
