package rural.household;

import rural.calendar.Month;
import rural.calendar.Process;
import rural.parameter.Parameter;
import rural.random.Purpose;
import rural.random.RandomStream;

/**
 * Households learn what a channel brings: those who sell from their own takings, the others from friends who sell.
 *
 * <p>What is learned is the part of the retail value that is kept in the end, with what stayed unsold counted at the
 * middlemen's price. Sellers learn first, from last month's takings; friends then read what sellers have learned. A
 * shop that keeps disappointing is closed; a supplier whose firm pays less than middlemen leaves it.
 */
public final class LearnFromSelling implements Process {

    private static final long serialVersionUID = 1;

    /** How fast. */
    public record Parameters(
            @Parameter(
                    description = "Weight of the newest month in what a seller expects",
                    zh = "卖家对当月收益的学习权重",
                    unit = "share",
                    standard = 0.10,
                    range = {0, 1},
                    explore = {0.05, 0.25},
                    source = "assumption")
            double fromOwn,

            @Parameter(
                    description = "Weight, once a quarter, of what friends who sell expect",
                    zh = "从好友经验学习的权重",
                    unit = "share",
                    standard = 0.25,
                    range = {0, 1},
                    explore = {0.1, 0.5},
                    source = "assumption")
            double fromFriends,

            @Parameter(
                    description = "Sellers who give up, of those for whom it does not pay, when they reconsider",
                    zh = "亏损卖家退出率",
                    unit = "per quarter",
                    standard = 0.30,
                    range = {0, 1},
                    explore = {0.15, 0.5},
                    source = "assumption")
            double givesUp,

            @Parameter(
                    description = "Months a new shop is given before it is judged",
                    zh = "新店观察期",
                    unit = "months",
                    standard = 9,
                    range = {0, 60},
                    explore = {6, 18},
                    source = "assumption")
            int patience) {}

    private final Households households;
    private final Harvest harvest;
    private final Middlemen middlemen;
    private final OpenOnlineShop shops;
    private final Parameters p;
    private final Rows leavers;

    LearnFromSelling(
            Households households, Harvest harvest, Middlemen middlemen, OpenOnlineShop shops, Parameters parameters) {
        this.households = households;
        this.harvest = harvest;
        this.middlemen = middlemen;
        this.shops = shops;
        this.p = parameters;
        this.leavers = new Rows(households.count());
    }

    @Override
    public void step(Month month) {
        sellersLearn(month);
        friendsLearn(month.ofYear());
        for (int i = 0; i < leavers.size(); i++) {
            households.at(leavers.at(i)).returnsToWholesale();
        }
    }

    private void sellersLearn(Month month) {
        RandomStream choice = month.stream(Purpose.LEAVE_CHANNEL);
        Month before = month.before();
        leavers.clear();
        for (Household household : households) {
            if (household.sellsOnline()) {
                learns(household, before);
            }
        }
        for (Household household : households.thatReconsider(month.ofYear())) {
            if (household.sellsOnline() && isDisappointed(household) && choice.bernoulli(household, p.givesUp())) {
                leavers.add(household.row());
            }
        }
    }

    private void learns(Household household, Month before) {
        double output = harvest.retailValue(household, before);
        if (output > 0) {
            double kept = household.onlineIncome() / output
                    + (1 - household.onlineShare()) * middlemen.keptByWholesale(household);
            household.expectsOnline(household.expectedOnline() + p.fromOwn() * (kept - household.expectedOnline()));
        }
    }

    /** Whether selling online has not paid, time included, for longer than a new seller's patience. */
    boolean isDisappointed(Household household) {
        if (household.hasShop() && household.shopMonths() < p.patience()) {
            return false;
        }
        double time = household.hasShop() ? shops.timeCostOfYear() : 0;
        double better = household.expectedOnline() - middlemen.keptByWholesale(household);
        return better * harvest.retailValueOfYear(household) < time
                || (!household.hasCapableMember() && household.hasShop());
    }

    private void friendsLearn(int monthOfYear) {
        for (Household household : households.thatReconsider(monthOfYear)) {
            if (household.friendsDoing(Topic.SELLING_ONLINE) > 0 && !household.sellsOnline()) {
                double heard = meanOfSellingFriends(household);
                household.expectsOnline(
                        household.expectedOnline() + p.fromFriends() * (heard - household.expectedOnline()));
            }
        }
    }

    private static double meanOfSellingFriends(Household household) {
        double sum = 0;
        int selling = 0;
        for (int nth = 0; nth < household.friends(); nth++) {
            Household friend = household.friend(nth);
            if (friend.sellsOnline()) {
                sum += friend.expectedOnline();
                selling++;
            }
        }
        return selling == 0 ? household.expectedOnline() : sum / selling;
    }
}
