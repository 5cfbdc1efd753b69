package rural.outcome;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import rural.household.Household;
import rural.household.Households;
import rural.place.County;
import rural.place.Village;

/**
 * Which groups each household belongs to, settled when reporting begins, so that a policy cannot move households from
 * one group to another and call that a change.
 */
final class GroupOf implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int ELDERLY = 60;

    private final short[] bits;

    GroupOf(County county, Households households, int year) {
        bits = new short[households.count()];
        double[] income = new double[households.count()];
        for (Household household : households) {
            income[household.row()] = household.incomePerHead();
        }
        Arrays.sort(income);
        double poor = income.length == 0 ? 0 : income[income.length / 5];
        double rich = income.length == 0 ? 0 : income[income.length * 4 / 5];
        double[] limits = thirdsOfRemoteness(county);
        for (Household household : households) {
            double own = household.incomePerHead();
            double hours = hoursToSeat(county, household.village());
            int groups = 0;
            groups |= bit(Group.EVERYBODY, true);
            groups |= bit(Group.ELDERLY, household.headAge(year) >= ELDERLY);
            groups |= bit(Group.LEFT_BEHIND, household.workersHome() == 0 && household.workersAway() > 0);
            groups |= bit(Group.POOR, own < poor);
            groups |= bit(Group.RICH, own >= rich);
            groups |= bit(Group.MIDDLE, own >= poor && own < rich);
            groups |= bit(Group.SKILLED_YOUNG, household.hasCapableMember());
            groups |= bit(Group.NO_SKILLED_YOUNG, !household.hasCapableMember());
            groups |= bit(Group.NEAR, hours < limits[0]);
            groups |= bit(Group.BETWEEN, hours >= limits[0] && hours < limits[1]);
            groups |= bit(Group.REMOTE, hours >= limits[1]);
            bits[household.row()] = (short) groups;
        }
    }

    private static int bit(Group group, boolean belongs) {
        return belongs ? 1 << group.ordinal() : 0;
    }

    private static double hoursToSeat(County county, Village village) {
        return county.roads().hoursVillageToSeat(village.id());
    }

    private static double[] thirdsOfRemoteness(County county) {
        List<Village> villages = county.villages();
        double[] hours = new double[villages.size()];
        for (Village village : villages) {
            hours[village.id()] = hoursToSeat(county, village);
        }
        Arrays.sort(hours);
        return new double[] {hours[hours.length / 3], hours[hours.length * 2 / 3]};
    }

    /** Whether the household in a row belongs to a group. */
    boolean contains(Group group, int row) {
        return (bits[row] >> group.ordinal() & 1) != 0;
    }
}
