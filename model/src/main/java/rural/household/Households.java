package rural.household;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import rural.column.ByteColumn;
import rural.column.Column;
import rural.column.DoubleColumn;
import rural.column.FlagColumn;
import rural.column.FloatColumn;
import rural.column.IntColumn;
import rural.column.ShortColumn;
import rural.place.Village;

/**
 * All farm households of a county: one column for each state variable, one row for each household.
 *
 * <p>Rules read and write through the view {@link Household}: {@code for (Household household : households)}.
 */
public final class Households implements Iterable<Household>, Serializable {

    private static final long serialVersionUID = 1;

    private final int rows;
    private final Village[] villages;
    final Friendships friendships;

    // Who they are.
    final IntColumn id;
    final ShortColumn village;
    final ByteColumn members;
    final ByteColumn schooling;
    final ShortColumn headBorn;
    final FlagColumn capable;
    final ByteColumn workersHome;
    final ByteColumn workersAway;
    final FloatColumn land;
    final ByteColumn product;
    final FloatColumn quality;
    final FloatColumn ability;
    final FloatColumn disposition;
    // What they have.
    final DoubleColumn savings;
    final DoubleColumn debt;
    final FlagColumn creditworthy;
    final FlagColumn connected;
    final FloatColumn skill;
    final ShortColumn trained;
    // What they know and expect.
    final ByteColumn known;
    final ByteColumn[] friendsDoing = new ByteColumn[Topic.count()];
    final ByteColumn[] friendsKnowing = new ByteColumn[Topic.count()];
    final ByteColumn friendsTrained;
    final FloatColumn expectedOnline;
    // How they live.
    final ByteColumn channel;
    final IntColumn firm;
    final ByteColumn rooms;
    final ByteColumn wageWorkers;
    final ByteColumn firmWorkers;
    final ShortColumn shopMonths;
    final FloatColumn reputation;
    final FloatColumn exposure;
    final FloatColumn onlineShare;
    final FloatColumn onlineIncome;
    // What befalls them.
    final ByteColumn illMonths;
    final FloatColumn cropLeft;
    final FloatColumn luck;
    final FloatColumn distress;
    final FloatColumn relief;
    final ByteColumn care;
    // What came of it.
    final FloatColumn transfers;
    final FloatColumn incomeOfMonth;
    final FloatColumn incomeOfYear;
    final FloatColumn incomeBefore;
    final FloatColumn costOfLiving;
    final FloatColumn trust;
    final FlagColumn eGovernment;
    final FloatColumn gain;
    final FloatColumn happiness;
    final FloatColumn security;

    private final List<Column> columns;
    private final int[] firstOfVillage;
    private final int[][] inTurn = new int[QUARTER][];
    private final int[][] inYear = new int[YEAR][];

    /** Months in which all households take turns to reconsider. */
    private static final int QUARTER = 3;

    /** Months in which all households take turns to look at their lives as a whole. */
    private static final int YEAR = 12;

    /** So many neighbours take their turn together: four share a block of chance, sixteen a line of memory. */
    private static final int NEIGHBOURS = 16;

    /** Empty rows for the households of these villages, joined by friendships. */
    public Households(int rows, List<Village> villages, Friendships friendships) {
        this.rows = rows;
        this.villages = villages.toArray(Village[]::new);
        this.friendships = friendships;
        java.util.ArrayList<Column> all = new java.util.ArrayList<>();
        this.id = keep(all, new IntColumn("id", "number", "Permanent number", rows));
        this.village = keep(all, new ShortColumn("village", "number", "Village it lives in", rows));
        this.members = keep(all, new ByteColumn("members", "persons", "People, here and away", rows));
        this.schooling = keep(all, new ByteColumn("schooling", "years", "Years of school of the head", rows));
        this.headBorn = keep(all, new ShortColumn("head_born", "year", "Year of birth of the head", rows));
        this.capable = keep(
                all, new FlagColumn("capable", "A member of 18 to 40 with nine years of school lives at home", rows));
        this.workersHome = keep(all, new ByteColumn("workers_home", "persons", "Workers at home", rows));
        this.workersAway = keep(all, new ByteColumn("workers_away", "persons", "Workers in the city", rows));
        this.land = keep(all, new FloatColumn("land", "mu", "Land it farms", rows));
        this.product = keep(all, new ByteColumn("product", "line", "Product line", rows));
        this.quality = keep(all, new FloatColumn("quality", "0 to 1", "Quality of what it sells", rows));
        this.ability = keep(all, new FloatColumn("ability", "ratio", "Productivity against the usual household", rows));
        this.disposition =
                keep(all, new FloatColumn("disposition", "points of 10", "How content it is by nature", rows));
        this.savings = keep(all, new DoubleColumn("savings", "yuan", "Money it has", rows));
        this.debt = keep(all, new DoubleColumn("debt", "yuan", "Money it owes", rows));
        this.creditworthy = keep(all, new FlagColumn("creditworthy", "A bank would lend to it", rows));
        this.connected = keep(all, new FlagColumn("connected", "It uses the internet at home", rows));
        this.skill = keep(all, new FloatColumn("skill", "0 to 1", "E-commerce skill of its best member", rows));
        this.trained =
                keep(all, new ShortColumn("trained", "month", "Month of its last course plus 1000; 0 if never", rows));
        this.known = keep(all, new ByteColumn("known", "bits", "Topics it has heard of", rows));
        for (Topic topic : Topic.values()) {
            String of = topic.name().toLowerCase(java.util.Locale.ROOT);
            friendsDoing[topic.ordinal()] =
                    keep(all, new ByteColumn("friends_doing_" + of, "friends", "Friends who do it", rows));
            friendsKnowing[topic.ordinal()] =
                    keep(all, new ByteColumn("friends_knowing_" + of, "friends", "Friends who know of it", rows));
        }
        this.friendsTrained = keep(all, new ByteColumn("friends_trained", "friends", "Friends who were trained", rows));
        this.expectedOnline = keep(
                all,
                new FloatColumn(
                        "expected_online",
                        "share of retail value",
                        "What it expects to keep of a yuan sold online",
                        rows));
        this.channel = keep(all, new ByteColumn("channel", "channel", "Through whom it sells", rows));
        this.firm = keep(all, new IntColumn("firm", "number", "Firm it supplies, -1 if none", rows));
        this.rooms = keep(all, new ByteColumn("rooms", "rooms", "Homestay rooms", rows));
        this.wageWorkers =
                keep(all, new ByteColumn("wage_workers", "persons", "Members who work for wages nearby", rows));
        this.firmWorkers =
                keep(all, new ByteColumn("firm_workers", "persons", "Members employed by an e-commerce firm", rows));
        this.shopMonths = keep(all, new ShortColumn("shop_months", "months", "Age of its online shop", rows));
        this.reputation = keep(all, new FloatColumn("reputation", "-1 to 1", "What buyers say of its shop", rows));
        this.exposure =
                keep(all, new FloatColumn("exposure", "yuan", "Past sales that make its shop seen, smoothed", rows));
        this.onlineShare = keep(
                all,
                new FloatColumn(
                        "online_share", "0 to 1", "Part of this month's output sold online or to a firm", rows));
        this.onlineIncome = keep(all, new FloatColumn("online_income", "yuan", "Net proceeds of it this month", rows));
        this.illMonths = keep(all, new ByteColumn("ill_months", "months", "Months of illness still to come", rows));
        this.cropLeft =
                keep(all, new FloatColumn("crop_left", "0 to 1", "Part of this season's crop that is left", rows));
        this.luck =
                keep(all, new FloatColumn("luck", "ratio", "Passing ups and downs of earning power, around 1", rows));
        this.distress =
                keep(all, new FloatColumn("distress", "standard deviations", "Distress before any relief", rows));
        this.relief =
                keep(all, new FloatColumn("relief", "standard deviations", "Relief from social work, fading", rows));
        this.care = keep(all, new ByteColumn("care", "stage", "Known to a station: 0 no, 1 waiting, 2 served", rows));
        this.transfers = keep(all, new FloatColumn("transfers", "yuan a month", "Pensions and other transfers", rows));
        this.incomeOfMonth =
                keep(all, new FloatColumn("income_of_month", "yuan", "Disposable income of the month", rows));
        this.incomeOfYear = keep(
                all, new FloatColumn("income_of_year", "yuan a year", "Disposable income, smoothed over a year", rows));
        this.incomeBefore =
                keep(all, new FloatColumn("income_before", "yuan a year", "The same, as it was used to", rows));
        this.costOfLiving = keep(
                all, new FloatColumn("cost_of_living", "index", "Cost of living; 1 without online purchases", rows));
        this.trust = keep(all, new FloatColumn("trust", "0 to 1", "Trust in neighbours and institutions", rows));
        this.eGovernment = keep(all, new FlagColumn("e_government", "It uses public services online", rows));
        this.gain = keep(all, new FloatColumn("gain", "0 to 10", "Sense of gain", rows));
        this.happiness = keep(all, new FloatColumn("happiness", "0 to 10", "Happiness", rows));
        this.security = keep(all, new FloatColumn("security", "0 to 10", "Sense of security", rows));
        this.columns = List.copyOf(all);
        this.firstOfVillage = new int[villages.size() + 1];
    }

    /**
     * To be called once ids and villages are set: rows of a village must follow one another.
     *
     * @throws IllegalArgumentException if they do not
     */
    void areSettled() {
        takeTurns(inTurn);
        takeTurns(inYear);
        java.util.Arrays.fill(firstOfVillage, -1);
        int before = -1;
        for (int row = 0; row < rows; row++) {
            if (village.at(row) != before) {
                before = village.at(row);
                if (firstOfVillage[before] >= 0) {
                    throw new IllegalArgumentException(
                            "households of village " + before + " do not follow one another");
                }
                firstOfVillage[before] = row;
            }
        }
    }

    private void takeTurns(int[][] turns) {
        int[] members = new int[turns.length];
        for (int row = 0; row < rows; row++) {
            members[id.at(row) / NEIGHBOURS % turns.length]++;
        }
        for (int turn = 0; turn < turns.length; turn++) {
            turns[turn] = new int[members[turn]];
        }
        java.util.Arrays.fill(members, 0);
        for (int row = 0; row < rows; row++) {
            int turn = id.at(row) / NEIGHBOURS % turns.length;
            turns[turn][members[turn]++] = row;
        }
    }

    /** The households of a village. */
    public Iterable<Household> of(Village home) {
        int first = Math.max(0, firstOfVillage[home.id()]);
        int last = first;
        while (last < rows && village.at(last) == home.id()) {
            last++;
        }
        return new Stretch(this, first, last);
    }

    /** The third of all households whose turn it is this month to reconsider how they live; each has a turn a quarter. */
    public Iterable<Household> thatReconsider(int monthOfYear) {
        return new Chosen(this, inTurn[monthOfYear % QUARTER]);
    }

    /** The twelfth of all households that look back on their year this month, each once a year. */
    public Iterable<Household> thatLookBack(int monthOfYear) {
        return new Chosen(this, inYear[monthOfYear]);
    }

    private static <C extends Column> C keep(List<Column> all, C column) {
        all.add(column);
        return column;
    }

    /** How many there are. */
    public int count() {
        return rows;
    }

    /** The household in a row. */
    public Household at(int row) {
        return new Household(this, row);
    }

    /** The village with a number. */
    public Village villageNumber(int number) {
        return villages[number];
    }

    /** All villages, by number. */
    public Village[] villages() {
        return villages.clone();
    }

    /** Who is whose friend. */
    public Friendships friendships() {
        return friendships;
    }

    /** All state variables, for inspectors and documentation. */
    public List<Column> columns() {
        return columns;
    }

    /** Memory a household takes, friendships included, in bytes. */
    public double bytesPerHousehold() {
        double bytes = 2 * Integer.BYTES + friendships.bytes() / (double) Math.max(1, rows);
        for (Column column : columns) {
            bytes += column.bytesPerRow();
        }
        return bytes;
    }

    @Override
    public Iterator<Household> iterator() {
        return new Consecutive(this, 0, rows);
    }

    private record Stretch(Households households, int first, int last) implements Iterable<Household> {
        @Override
        public Iterator<Household> iterator() {
            return new Consecutive(households, first, last);
        }
    }

    private static final class Chosen implements Iterable<Household> {
        private final Households households;
        private final int[] rows;

        Chosen(Households households, int[] rows) {
            this.households = households;
            this.rows = rows;
        }

        @Override
        public Iterator<Household> iterator() {
            return new Listed(households, rows);
        }
    }

    private static final class Listed implements Iterator<Household> {
        private final Households households;
        private final int[] rows;
        private int next;

        Listed(Households households, int[] rows) {
            this.households = households;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            return next < rows.length;
        }

        @Override
        public Household next() {
            return new Household(households, rows[next++]);
        }
    }

    private static final class Consecutive implements Iterator<Household> {
        private final Households households;
        private final int last;
        private int next;

        Consecutive(Households households, int first, int last) {
            this.households = households;
            this.next = first;
            this.last = last;
        }

        @Override
        public boolean hasNext() {
            return next < last;
        }

        @Override
        public Household next() {
            return new Household(households, next++);
        }
    }
}
