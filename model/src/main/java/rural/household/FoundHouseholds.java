package rural.household;

import java.util.List;
import rural.account.Account;
import rural.account.Ledger;
import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.place.County;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * Settles a county with households, as they are before the first month (ODD, initialisation).
 *
 * <p>Households are numbered village by village; a household's row is its number. Points, broadband and endowments of
 * the villages must have been founded before, since who is connected and who has a shop depends on them.
 */
public final class FoundHouseholds {

    private static final int FULL_AGE = 22;
    private static final int OLDEST = 88;
    private static final int ELDERLY = 60;
    private static final int OLDER = 55;
    private static final int MOST_MEMBERS = 8;

    private final County county;
    private final PopulationParameters p;
    private final RandomSource chance;
    private final int year;

    public FoundHouseholds(County county, PopulationParameters parameters, RandomSource chance, int year) {
        this.county = county;
        this.p = parameters;
        this.chance = chance;
        this.year = year;
    }

    /** Friendships alone: they depend on the seed and the place only, so the policies of a replication share them. */
    public Friendships friendships(FriendshipParameters friendship) {
        List<Village> villages = county.villages();
        int[] firstOfVillage = new int[villages.size() + 1];
        int[] townOfVillage = new int[villages.size()];
        for (Village village : villages) {
            firstOfVillage[village.id() + 1] =
                    firstOfVillage[village.id()] + village.site().households();
            townOfVillage[village.id()] = village.town().id();
        }
        float[] age = new float[firstOfVillage[villages.size()]];
        RandomStream ages = chance.founding(Purpose.HOUSEHOLD_AGE);
        for (int row = 0; row < age.length; row++) {
            age[row] = (float) ages.normal(row);
        }
        return new MakeFriends(friendship, chance).among(firstOfVillage, townOfVillage, age);
    }

    /** All households, with what they are, have and know; their savings are entered in the ledger. */
    public Households settle(Friendships friendships, Ledger ledger) {
        Households all = new Households(friendships.rows(), county.villages(), friendships);
        int row = 0;
        for (Village village : county.villages()) {
            for (int i = 0; i < village.site().households(); i++) {
                all.id.set(row, row);
                all.village.set(row, village.id());
                row++;
            }
        }
        all.areSettled();
        RandomStream character = draw(Purpose.VILLAGE_CHARACTER).draw(1);
        for (Village village : county.villages()) {
            village.community.leaning = p.spreadBetweenVillages() * character.normal(village);
        }
        people(all);
        work(all);
        means(all, ledger);
        minds(all);
        knowledge(all);
        livelihoods(all);
        new CountFriends(all).afresh();
        return all;
    }

    private RandomStream draw(Purpose purpose) {
        return chance.founding(purpose);
    }

    private void people(Households all) {
        RandomStream ages = draw(Purpose.HOUSEHOLD_AGE);
        RandomStream sizes = draw(Purpose.HOUSEHOLD_MEMBERS);
        RandomStream schools = draw(Purpose.HOUSEHOLD_SCHOOLING);
        RandomStream capables = draw(Purpose.HOUSEHOLD_CAPABLE);
        for (int row = 0; row < all.count(); row++) {
            double wanted = p.meanAge() + p.spreadOfAge() * ages.normal(row);
            int age = (int) Math.rint(Math.max(FULL_AGE, Math.min(OLDEST, wanted)));
            all.headBorn.set(row, year - age);
            double size = p.meanMembers()
                    + SIZE_SPREAD * sizes.normal(row)
                    - (age >= ELDERLY ? FEWER_WHEN_OLD : 0)
                    + FEWER_WHEN_OLD * SHARE_OLD;
            all.members.set(row, (int) Math.rint(Math.max(1, Math.min(MOST_MEMBERS, size))));
            double school = SCHOOL_AT_FIFTY - SCHOOL_LOST_A_YEAR * (age - 50) + SCHOOL_SPREAD * schools.normal(row);
            all.schooling.set(row, (int) Math.rint(Math.max(0, Math.min(16, school))));
            boolean big = all.members.at(row) >= 2;
            all.capable.set(row, big && capables.bernoulli(row, p.shareCapable()));
        }
    }

    /** Spread of household size, persons; with the mean of 3 it gives the census' shares of one to six. */
    private static final double SIZE_SPREAD = 1.3;

    private static final double FEWER_WHEN_OLD = 0.8;
    private static final double SHARE_OLD = 0.24;
    /** Schooling of heads by age, years: about 7.5 at fifty, a tenth less a year older (CHIP 2013). */
    private static final double SCHOOL_AT_FIFTY = 7.7;

    private static final double SCHOOL_LOST_A_YEAR = 0.09;
    private static final double SCHOOL_SPREAD = 2.6;

    private void work(Households all) {
        RandomStream away = draw(Purpose.HOUSEHOLD_AWAY);
        RandomStream wages = draw(Purpose.HOUSEHOLD_LIVELIHOOD).draw(1);
        RandomStream workers = draw(Purpose.HOUSEHOLD_LIVELIHOOD).draw(2);
        for (int row = 0; row < all.count(); row++) {
            int members = all.members.at(row);
            double mean = members * p.shareWorkers();
            int able = (int) mean + (workers.bernoulli(row, mean - (int) mean) ? 1 : 0);
            able = Math.max(1, Math.min(members, able));
            int gone = binomial(able, p.shareAway(), away.uniform(row));
            all.workersAway.set(row, gone);
            all.workersHome.set(row, able - gone);
            if (gone == able) {
                all.capable.set(row, false);
            }
            all.wageWorkers.set(row, binomial(able - gone, p.shareWageWorkers(), wages.uniform(row)));
        }
    }

    /** How many of {@code n} succeed, by inversion of one uniform number. */
    static int binomial(int n, double share, double u) {
        double odds = share / (1 - share);
        double probability = 1;
        for (int i = 0; i < n; i++) {
            probability *= 1 - share;
        }
        int successes = 0;
        double rest = u;
        while (rest >= probability && successes < n) {
            rest -= probability;
            probability *= odds * (n - successes) / (successes + 1);
            successes++;
        }
        return successes;
    }

    private void means(Households all, Ledger ledger) {
        RandomStream lands = draw(Purpose.HOUSEHOLD_LAND);
        RandomStream landless = draw(Purpose.HOUSEHOLD_LAND).draw(1);
        RandomStream lines = draw(Purpose.HOUSEHOLD_PRODUCT);
        RandomStream follow = draw(Purpose.HOUSEHOLD_PRODUCT).draw(1);
        RandomStream abilities = draw(Purpose.HOUSEHOLD_ABILITY);
        RandomStream qualities = draw(Purpose.HOUSEHOLD_QUALITY);
        RandomStream savings = draw(Purpose.HOUSEHOLD_SAVINGS);
        RandomStream credit = draw(Purpose.HOUSEHOLD_CREDIT);
        RandomStream luck = draw(Purpose.HOUSEHOLD_INCOME_LUCK);
        RandomStream village = draw(Purpose.VILLAGE_CHARACTER);
        double meanSchool = SCHOOL_AT_FIFTY;
        double all0 = 0;
        for (int row = 0; row < all.count(); row++) {
            double ability = abilities.normal(row);
            all.ability.set(
                    row,
                    Elementary.exp(p.spreadOfAbility() * ability
                            + p.returnToSchool() * (all.schooling.at(row) - meanSchool)
                            - p.lessAbleWhenOld() * Math.max(0, year - all.headBorn.at(row) - OLDER)));
            all.luck.set(row, Elementary.exp(LUCK_SPREAD * luck.normal(row)));
            boolean farms = !landless.bernoulli(row, p.shareLandless());
            all.land.set(row, farms ? p.medianLand() * Elementary.exp(p.spreadOfLand() * lands.normal(row)) : 0);
            double line = follow.bernoulli(row, p.followVillage())
                    ? village.uniform(all.village.at(row))
                    : lines.uniform(row);
            all.product.set(row, line(line).ordinal());
            all.quality.set(row, Elementary.logistic(SPREAD_OF_QUALITY * qualities.normal(row)));
            double saved = Yuan.payable(p.medianSavings()
                    * Elementary.exp(p.spreadOfSavings()
                            * (SAVINGS_BY_LUCK * savings.normal(row) + SAVINGS_BY_ABILITY * ability)));
            all.savings.set(row, saved);
            all0 += saved;
            all.creditworthy.set(row, credit.bernoulli(row, p.shareCreditworthy()));
            all.cropLeft.set(row, 1);
            all.costOfLiving.set(row, 1);
            all.firm.set(row, -1);
        }
        ledger.found(Account.HOUSEHOLDS, all0);
    }

    /** Spread of passing ups and downs of earning power, log points; see {@link ShocksStrike}. */
    private static final double LUCK_SPREAD = 0.25;

    /** Spread of the log-odds of quality; assumption. */
    private static final double SPREAD_OF_QUALITY = 0.8;

    /** Correlation of log savings with log ability, and what is left for luck; assumption. */
    private static final double SAVINGS_BY_ABILITY = 0.43;

    private static final double SAVINGS_BY_LUCK = 0.9;

    private ProductLine line(double u) {
        if (u < p.shareStaple()) {
            return ProductLine.STAPLE;
        }
        if (u < p.shareStaple() + p.shareFresh()) {
            return ProductLine.FRESH;
        }
        return u > 1 - p.shareCraft() ? ProductLine.CRAFT : ProductLine.SPECIALTY;
    }

    private void minds(Households all) {
        RandomStream distressed = draw(Purpose.HOUSEHOLD_DISTRESS);
        RandomStream trust = draw(Purpose.HOUSEHOLD_TRUST);
        RandomStream content = draw(Purpose.HOUSEHOLD_DISPOSITION);
        RandomStream connected = draw(Purpose.HOUSEHOLD_PHONE);
        RandomStream services = draw(Purpose.HOUSEHOLD_LIVELIHOOD).draw(3);
        double usual = Elementary.logOdds(Math.min(NEARLY_ALL, p.shareConnected() / meanCoverage()));
        for (int row = 0; row < all.count(); row++) {
            Village home = all.villageNumber(all.village.at(row));
            int age = year - all.headBorn.at(row);
            double share = age >= ELDERLY ? p.elderlyInDistress() : p.othersInDistress();
            double u = distressed.uniform(row);
            // Within an episode scores fall by a constant rate, so they spread evenly in the log.
            all.distress.set(row, u < share ? Elementary.exp(DEEPEST * (u / share)) : MOST_OF_OTHERS * (1 - u));
            all.trust.set(
                    row, Elementary.logistic(Elementary.logOdds(p.meanTrust()) + SPREAD_OF_TRUST * trust.normal(row)));
            all.disposition.set(row, p.spreadOfDisposition() * content.normal(row));
            double reach = home.broadband.coverage;
            double willing = Elementary.logistic(usual
                    - LESS_WITH_AGE * (age - p.meanAge())
                    + MORE_WITH_SCHOOL * (all.schooling.at(row) - SCHOOL_AT_FIFTY)
                    + (all.capable.at(row) ? WITH_CAPABLE : -WITH_CAPABLE));
            all.connected.set(row, connected.uniform(row) < reach * willing);
            all.eGovernment.set(
                    row, all.connected.at(row) && services.bernoulli(row, p.shareEGovernment() / p.shareConnected()));
        }
    }

    /** Where broadband reaches, no more than this share is connected by usual households. */
    private static final double NEARLY_ALL = 0.97;

    /** Share of households that broadband reaches. */
    private double meanCoverage() {
        double reached = 0;
        double all = 0;
        for (Village village : county.villages()) {
            if (county.isHamlet(village)) {
                continue;
            }
            reached += village.broadband.coverage * village.site().households();
            all += village.site().households();
        }
        return Math.max(p.shareConnected(), reached / all);
    }

    /** Log-odds of being connected: lost with a year of age, won with a year of school, with a capable member; assumption. */
    private static final double LESS_WITH_AGE = 0.05;

    private static final double MORE_WITH_SCHOOL = 0.1;

    private static final double WITH_CAPABLE = 0.6;

    /** Most distress of those who are no clinical cases, in thresholds; assumption. */
    private static final double MOST_OF_OTHERS = 0.5;

    /** Spread of the log-odds of trust; assumption. */
    private static final double SPREAD_OF_TRUST = 0.7;

    /** Log of the deepest distress of an episode, in thresholds. */
    private static final double DEEPEST = 0.9;

    private void knowledge(Households all) {
        RandomStream knows = draw(Purpose.HOUSEHOLD_KNOWS);
        RandomStream skills = draw(Purpose.HOUSEHOLD_SKILL);
        RandomStream expects = draw(Purpose.HOUSEHOLD_EXPECTATION);
        RandomStream[] of = {knows, knows.draw(1), knows.draw(2)};
        double[] share = {p.shareKnowingOnline(), p.shareKnowingTogether(), p.shareKnowingGuests()};
        for (int row = 0; row < all.count(); row++) {
            int known = 0;
            for (int topic = 0; topic < share.length; topic++) {
                double readily = share[topic] + (all.connected.at(row) ? MORE_WHEN_CONNECTED : LESS_WHEN_NOT);
                if (of[topic].bernoulli(row, readily)) {
                    known |= 1 << topic;
                }
            }
            all.known.set(row, known);
            double skill = (all.connected.at(row) ? SKILL_OF_CONNECTED : SKILL_OF_OTHERS)
                    + (all.capable.at(row) ? SKILL_OF_CAPABLE : 0);
            all.skill.set(row, skill * 2 * skills.uniform(row));
            all.expectedOnline.set(row, EXPECTED_ONLINE + SPREAD_OF_EXPECTATION * expects.normal(row));
        }
    }

    /** Mean e-commerce skill of connected and of other households, and what a capable member adds; assumption. */
    private static final double SKILL_OF_CONNECTED = 0.12;

    private static final double SKILL_OF_OTHERS = 0.02;

    private static final double SKILL_OF_CAPABLE = 0.12;

    /** What households expect to keep of the retail value online before anybody told them, and its spread; assumption. */
    private static final double EXPECTED_ONLINE = 0.5;

    private static final double SPREAD_OF_EXPECTATION = 0.12;

    /** How much likelier a connected household has heard of something new; the two balance at the usual share. */
    private static final double MORE_WHEN_CONNECTED = 0.10;

    private static final double LESS_WHEN_NOT = -0.18;

    private void livelihoods(Households all) {
        RandomStream starts = draw(Purpose.HOUSEHOLD_LIVELIHOOD);
        RandomStream hosts = draw(Purpose.HOUSEHOLD_LIVELIHOOD).draw(4);
        for (Household household : all) {
            Village home = household.village();
            double u = starts.uniform(household);
            boolean could = household.isConnected()
                    && household.hasCapableMember()
                    && home.delivery.hasPoint
                    && household.land() > 0;
            if (could && u < p.shareShops() * SHOPS_AMONG_THE_ABLE) {
                household.opensShop();
                all.shopMonths.set(household.row(), (int) (OLDEST_SHOP * u / (p.shareShops() * SHOPS_AMONG_THE_ABLE)));
                all.known.set(household.row(), all.known.at(household.row()) | 1);
                all.skill.set(household.row(), Math.max(SKILL_OF_SHOP, household.skill()));
            } else if (1 - u < p.shareMembers() * MEMBERS_AMONG_THE_LANDED && household.land() > 0) {
                household.joinsCooperative();
                all.known.set(household.row(), all.known.at(household.row()) | 2);
            }
            if (home.guests.endowment > 0 && hosts.bernoulli(household, p.shareHosts() * home.guests.endowment)) {
                household.hasRooms(ROOMS);
                all.known.set(household.row(), all.known.at(household.row()) | 4);
            }
        }
    }

    /** Age of the oldest household shop, months, and the least skill of those who run one; assumption. */
    private static final int OLDEST_SHOP = 60;

    private static final double SKILL_OF_SHOP = 0.35;

    /** One over the share of households with land, as only they join a cooperative. */
    private static final double MEMBERS_AMONG_THE_LANDED = 1.15;

    /** Rooms of a host at the start; assumption. */
    private static final int ROOMS = 2;

    /** One over the share of households that could have a shop: connected, capable, served and with land. */
    private static final double SHOPS_AMONG_THE_ABLE = 4.0;
}
