package rural.place;

import java.io.Serializable;
import rural.random.Agent;

/**
 * A village, and the facts about it that its people live with.
 *
 * <p>Those who change a fact (a carrier that opens a point, a firm that offers a price, a station that sends a worker)
 * set it here; households read it and never learn who set it.
 */
public final class Village implements Agent, Serializable {

    private static final long serialVersionUID = 1;

    private final VillageSite site;
    private final Town town;

    /** Connection: share of households that broadband reaches, and how stable it is, both 0 to 1. */
    public final Broadband broadband = new Broadband();
    /** Parcels: what it costs and takes to send and to receive. */
    public final Delivery delivery = new Delivery();
    /** Trade: what firms and groups offer to its people this month. */
    public final Offers offers;
    /** Help: what stations and offices do for its people this month. */
    public final Support support = new Support();
    /** Guests: what visitors bring. */
    public final Guests guests = new Guests();
    /** Community: what its households are like taken together, as counted last month. */
    public final Community community = new Community();

    public Village(VillageSite site, Town town, int productLines) {
        this.site = site;
        this.town = town;
        this.offers = new Offers(productLines);
    }

    @Override
    public int id() {
        return site.id();
    }

    /** Where it lies and how it is called. */
    public VillageSite site() {
        return site;
    }

    /** The town it belongs to. */
    public Town town() {
        return town;
    }

    /** Broadband of a village. */
    public static final class Broadband implements Serializable {
        private static final long serialVersionUID = 1;
        /** Share of its households that a line or a mast reaches, 0 to 1. */
        public double coverage;
        /** How stable and quick it is, 0 to 1; live selling and remote service need about a half. */
        public double quality;
    }

    /** What sending and receiving parcels costs and takes. Written by logistics. */
    public static final class Delivery implements Serializable {
        private static final long serialVersionUID = 1;
        /** Whether the village has an open parcel point. */
        public boolean hasPoint;
        /** Fee of sending a parcel from the village to the county centre, yuan; without a point, what going to town costs is in {@link #tripHours}. */
        public double feeOut;
        /** Fee of receiving a parcel, yuan. */
        public double feeIn;
        /** Hours a household spends to bring or fetch a parcel: minutes with a point, a trip to town without. */
        public double tripHours;
        /** Days from the village to a buyer elsewhere in the country. */
        public double days;
        /** Share of fresh produce lost on the way when sent as parcels, 0 to 1. */
        public double freshLoss;
        /** Share of fresh produce lost on the way to the wholesale market, 0 to 1. */
        public double wholesaleFreshLoss;
        /** Share of the farm-gate price that the distance to market takes, 0 to 1. */
        public double wholesaleDistanceCost;
        /** Whether its point closed this month, which disappoints those who counted on it. */
        public boolean pointClosed;
        /** Parcels that can still be taken this month. */
        public double capacity;
    }

    /** What is offered to its people. Written by firms. */
    public static final class Offers implements Serializable {
        private static final long serialVersionUID = 1;
        /** Best price a firm offers, as a share of the retail price, by product line; 0 where no firm buys. */
        public final double[] firmPrice;
        /** Number of the firm that offers it, -1 where none, by product line. */
        public final int[] firm;
        /** Households that firms still want as suppliers, by product line. */
        public final int[] places;
        /** Jobs that the village's e-commerce firms want filled, those already filled included. */
        public int jobs;
        /** Yuan a month that such a job promises. */
        public double firmWage;
        /** Yuan that the firms really paid each of their workers from this village this month, a payable amount. */
        public double firmWagePaid;
        /** Share of a month's sale that can be sold before the harvest, by product line, 0 to 1. */
        public final double[] presaleShare;

        Offers(int lines) {
            firmPrice = new double[lines];
            firm = new int[lines];
            java.util.Arrays.fill(firm, -1);
            places = new int[lines];
            presaleShare = new double[lines];
        }
    }

    /** What helps its people. Written by stations and by government. */
    public static final class Support implements Serializable {
        private static final long serialVersionUID = 1;
        /** Hours social workers spent here on helping production this month. */
        public double coachingHours;
        /** Extra chance this month that a household hears of selling online, selling together, receiving guests: from meetings and visits. */
        public final double[] told = new double[3];
        /** Part of a shop's set-up cost that somebody pays, 0 to 1. */
        public double setUpShare;
        /** Payable yuan of it that builders of shops claim and nobody has paid yet. */
        public double setUpClaims;
        /** Part of a homestay's building cost that somebody pays, 0 to 1. */
        public double homestayShare;
        /** Payable yuan of it that builders of homestays claim and nobody has paid yet. */
        public double homestayClaims;
        /** Share of those without access to credit who are guaranteed a loan, 0 to 1. */
        public double guaranteed;
        /** Part of the loan interest that somebody pays, 0 to 1. */
        public double interestPaid;
        /** Payable yuan of it that banks claim and nobody has paid yet. */
        public double interestClaims;
        /** How well groups that sell together work here, 0 (none) to 1. */
        public double groupStrength;
        /** Quality supervision: share of bad lots that are found, 0 to 1. */
        public double supervision;
        /** How well stories of the place are told, 0 to 1; they fade. */
        public double stories;
        /** Presence of social work, 0 to 1: how likely it is that somebody knows whom to turn to. */
        public double presence;
        /** Extra reason to come back from the city: part of the wage gap that somebody pays, 0 to 1. */
        public double returnIncentive;
        /** Extra reason to stay for those with skill, 0 to 1. */
        public double stayIncentive;

        /** E-commerce skill from which it is given to a household with a capable member, 0 to 1. */
        public double skillEncouraged;
    }

    /** What visitors bring. Written by tourism. */
    public static final class Guests implements Serializable {
        private static final long serialVersionUID = 1;
        /** Natural and cultural endowment, 0 (nothing to see) to 1 (famous). */
        public double endowment;
        /** Visits this month. */
        public double visits;
        /** Nights sold this month for each homestay room. */
        public double nightsPerRoom;
        /** The same, smoothed over a year: what a household that thinks of opening rooms expects. */
        public double usualNightsPerRoom;
        /** {@link #spendingPerHost}, smoothed over a year. */
        public double usualSpendingPerHost;
        /** Yuan of a night. */
        public double roomRate;
        /** Yuan for meals, rides and farm visits that each household with rooms takes in this month, besides the rooms. */
        public double spendingPerHost;
        /** Yuan for souvenirs that each household with crafts takes in this month. */
        public double spendingPerCraftHousehold;
        /** Homestay rooms in the village. */
        public double rooms;
    }

    /** What its households are like. Counted by the processes that close a month. */
    public static final class Community implements Serializable {
        private static final long serialVersionUID = 1;
        /** Households. */
        public int households;
        /** People, here and away. */
        public int people;
        /** Mean income per head of last month, smoothed over a year, yuan a year. */
        public double incomePerHead;
        /** Mean of the log of it. */
        public double logIncome;
        /** Households that sell online, in a shop or through a firm. */
        public int onlineSellers;
        /** Households with a shop of their own. */
        public int shops;
        /** Members of the cooperative. */
        public int members;
        /** Households that receive guests. */
        public int hosts;
        /** Connected households. */
        public int connected;
        /** Households in distress. */
        public int distressed;
        /** Mean trust, 0 to 1. */
        public double trust;
        /** Mean wellbeing, 0 to 10. */
        public double wellbeing;
        /** Share of households that use public services online. */
        public double eGovernment;
        /** Yuan of online purchases this month. */
        public double boughtOnline;
        /** Parcels received this month. */
        public double parcelsIn;
        /** Retail value of what its households could sell in a year, by product line, smoothed over twelve months. */
        public final double[] outputOfYear = new double[4];
        /** Retail value of what its households could sell this month, by product line. */
        public final double[] output = new double[4];
        /** Households with a capable young member at home. */
        public int capable;
        /** Workers in the city. */
        public int away;
        /** Members employed by e-commerce firms. */
        public int firmWorkers;
        /** Households with crafts as their product line. */
        public int craftHouseholds;
        /** Mean quality of what is sold online under the village's name, 0 to 1. */
        public double qualityOnline;
        /** Elderly households (head of 60 or older). */
        public int elderly;
        /** How readily its people take up what is new, log-odds against the usual village; never changes. */
        public double leaning;
    }
}
