package rural.household;

import rural.account.Ledger;
import rural.place.County;
import rural.place.Valley;
import rural.place.Village;
import rural.random.RandomSource;
import rural.scenario.ModelParameters;
import rural.scenario.ScenarioCatalogue;

/**
 * The smallest world in which a household can be asked what it would do: itself, its friends, one village. It is
 * forty, healthy, connected and able, grows six mu of specialities, earns and has what is usual, knows of everything,
 * sells to middlemen, and a parcel point is near; a test says only in what its household differs:
 * {@code aHousehold().withSavings(10_000).butNoParcelPoint()}.
 */
final class OneHousehold {

    static final int YEAR = 2024;
    private static final int FRIENDS = 6;

    final County county = Valley.ofHouseholds(1 + FRIENDS);
    final Village village = county.village(0);
    final Ledger ledger = new Ledger();
    final ModelParameters p = ScenarioCatalogue.MODEL.standards();
    final Harvest harvest = new Harvest(p.harvest(), true);
    final Middlemen middlemen = new Middlemen(p.middlemen(), county.prices);
    final Credit credit = new Credit(p.credit(), ledger, true, new RandomSource(1));
    final Households all = TestCounty.unsettled(county, starOfFriends());
    private final Household self = all.at(0);

    private OneHousehold() {
        county.prices.localWage = 2300;
        county.prices.cityWage = 4800;
        village.broadband.coverage = 1;
        village.broadband.quality = 0.7;
        village.delivery.hasPoint = true;
        village.delivery.tripHours = 0.2;
        village.community.households = all.count();
        for (Household household : all) {
            int row = household.row();
            all.members.set(row, 3);
            all.workersHome.set(row, 2);
            all.headBorn.set(row, YEAR - 40);
            all.capable.set(row, true);
            all.connected.set(row, true);
            all.land.set(row, 6);
            all.product.set(row, ProductLine.SPECIALTY.ordinal());
            all.quality.set(row, 0.5);
            all.ability.set(row, 1);
            all.luck.set(row, 1);
            all.cropLeft.set(row, 1);
            all.costOfLiving.set(row, 1);
            all.trust.set(row, 0.6);
            all.skill.set(row, 0.3);
            all.expectedOnline.set(row, 0.55);
            all.savings.set(row, 40_000);
            all.firm.set(row, -1);
            household.foundsIncome(60_000);
            for (Topic topic : Topic.values()) {
                household.hearsOf(topic);
            }
        }
    }

    static OneHousehold aHousehold() {
        return new OneHousehold();
    }

    /** Everybody is a friend of the first and of nobody else. */
    private static Friendships starOfFriends() {
        int[] first = new int[FRIENDS + 2];
        int[] friends = new int[2 * FRIENDS];
        for (int friend = 1; friend <= FRIENDS; friend++) {
            friends[friend - 1] = friend;
            first[friend] = FRIENDS + friend - 1;
        }
        first[FRIENDS + 1] = 2 * FRIENDS;
        return new Friendships(first, friends);
    }

    Household household() {
        return self;
    }

    OneHousehold withSavings(double yuan) {
        all.savings.set(0, yuan);
        return this;
    }

    OneHousehold withIncome(double yuanAYear) {
        self.foundsIncome(yuanAYear);
        return this;
    }

    OneHousehold withSkill(double skill) {
        self.hasSkill(skill);
        return this;
    }

    OneHousehold withTrust(double trust) {
        all.trust.set(0, trust);
        return this;
    }

    OneHousehold withLand(double mu) {
        all.land.set(0, mu);
        return this;
    }

    OneHousehold whoExpectsToKeep(double shareOfRetailValue) {
        self.expectsOnline(shareOfRetailValue);
        return this;
    }

    OneHousehold ofAge(int years) {
        all.headBorn.set(0, YEAR - years);
        return this;
    }

    OneHousehold whoIsTrained() {
        self.isTrainedIn(0);
        return this;
    }

    OneHousehold whoIsDistressed() {
        self.hasDistress(2);
        return this;
    }

    OneHousehold whoIsIll() {
        self.fallsIll(5);
        return this;
    }

    OneHousehold whoIsCreditworthy() {
        all.creditworthy.set(0, true);
        return this;
    }

    OneHousehold whoseFriendsSellOnline(int friends) {
        for (int nth = 0; nth < friends; nth++) {
            self.friend(nth).opensShop();
        }
        return this;
    }

    OneHousehold whoseFriendsAreTrained(int friends) {
        for (int nth = 0; nth < friends; nth++) {
            self.friend(nth).isTrainedIn(0);
        }
        return this;
    }

    OneHousehold whoseFriendsEarn(double yuanAYear) {
        for (int nth = 0; nth < FRIENDS; nth++) {
            self.friend(nth).foundsIncome(yuanAYear);
        }
        return this;
    }

    OneHousehold butNoParcelPoint() {
        village.delivery.hasPoint = false;
        village.delivery.tripHours = 1.5;
        return this;
    }

    OneHousehold butNoInternet() {
        self.losesConnection();
        return this;
    }

    OneHousehold butNoCapableMember() {
        self.hasCapableMember(false);
        return this;
    }

    OneHousehold whoHasNotHeardOf(Topic topic) {
        self.forgets(topic);
        return this;
    }
}
