package rural.household;

import java.io.Serializable;
import rural.arithmetic.ExactSum;
import rural.place.Village;

/** What is counted of the households of one village. */
final class VillageCount implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int ELDERLY = 60;

    private int households;
    private int people;
    private int sellers;
    private int shops;
    private int members;
    private int hosts;
    private int connected;
    private int distressed;
    private int services;
    private int capable;
    private int away;
    private int crafts;
    private int elderly;
    private int rooms;
    private double income;
    private double logIncome;
    private double trust;
    private double wellbeing;
    private double qualityOnline;

    void count(Household household, double logReal, int year) {
        households++;
        people += household.members();
        income += ExactSum.term(household.incomeOfYear());
        logIncome += ExactSum.term(logReal);
        trust += ExactSum.term(household.trust());
        wellbeing += ExactSum.term(household.wellbeing());
        if (household.sellsOnline()) {
            sellers++;
            qualityOnline += ExactSum.term(household.quality());
            shops += household.hasShop() ? 1 : 0;
        }
        members += household.isMember() ? 1 : 0;
        hosts += household.receivesGuests() ? 1 : 0;
        connected += household.connected();
        distressed += household.isDistressed() ? 1 : 0;
        services += household.usesEGovernment() ? 1 : 0;
        capable += household.hasCapableMember() ? 1 : 0;
        away += household.workersAway();
        crafts += household.productNumber() == ProductLine.CRAFT.ordinal() ? 1 : 0;
        elderly += household.headAge(year) >= ELDERLY ? 1 : 0;
        rooms += household.rooms();
    }

    void add(VillageCount other) {
        households += other.households;
        people += other.people;
        sellers += other.sellers;
        shops += other.shops;
        members += other.members;
        hosts += other.hosts;
        connected += other.connected;
        distressed += other.distressed;
        services += other.services;
        capable += other.capable;
        away += other.away;
        crafts += other.crafts;
        elderly += other.elderly;
        rooms += other.rooms;
        income += other.income;
        logIncome += other.logIncome;
        trust += other.trust;
        wellbeing += other.wellbeing;
        qualityOnline += other.qualityOnline;
    }

    void clear() {
        households = 0;
        people = 0;
        sellers = 0;
        shops = 0;
        members = 0;
        hosts = 0;
        connected = 0;
        distressed = 0;
        services = 0;
        capable = 0;
        away = 0;
        crafts = 0;
        elderly = 0;
        rooms = 0;
        income = 0;
        logIncome = 0;
        trust = 0;
        wellbeing = 0;
        qualityOnline = 0;
    }

    int rooms() {
        return rooms;
    }

    void write(Village.Community community) {
        double count = Math.max(1, households);
        community.households = households;
        community.people = people;
        community.incomePerHead = income / Math.max(1, people);
        community.logIncome = logIncome / count;
        community.trust = trust / count;
        community.wellbeing = wellbeing / count;
        community.onlineSellers = sellers;
        community.qualityOnline = sellers == 0 ? 0 : qualityOnline / sellers;
        community.shops = shops;
        community.members = members;
        community.hosts = hosts;
        community.connected = connected;
        community.distressed = distressed;
        community.eGovernment = services / count;
        community.capable = capable;
        community.away = away;
        community.craftHouseholds = crafts;
        community.elderly = elderly;
    }
}
