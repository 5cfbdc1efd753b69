package rural.household;

import rural.arithmetic.Yuan;
import rural.place.Village;
import rural.random.Agent;

/**
 * A farm household, seen through a window of one row: what others may ask of it and what may happen to it.
 *
 * <p>Money moves only by payable amounts (see {@link Yuan}); whoever calls {@link #receives} or {@link #pays} books the
 * same amount in the ledger.
 */
public final class Household implements Agent {

    /** Distress from which a household is a clinical case, in standard deviations. */
    public static final double CLINICAL_THRESHOLD = 1;

    private static final int MONTHS_OFFSET = 1000;

    private final Households all;
    private final int row;

    Household(Households all, int row) {
        this.all = all;
        this.row = row;
    }

    // Who it is.

    @Override
    public int id() {
        return all.id.at(row);
    }

    /** Its row, which may differ between runs; use {@link #id()} for chance and for ties. */
    public int row() {
        return row;
    }

    public Village village() {
        return all.villageNumber(all.village.at(row));
    }

    public int villageNumber() {
        return all.village.at(row);
    }

    public int members() {
        return all.members.at(row);
    }

    public int schooling() {
        return all.schooling.at(row);
    }

    public int headAge(int year) {
        return year - all.headBorn.at(row);
    }

    public boolean hasCapableMember() {
        return all.capable.at(row);
    }

    public int workersHome() {
        return all.workersHome.at(row);
    }

    public int workersAway() {
        return all.workersAway.at(row);
    }

    public double land() {
        return all.land.at(row);
    }

    public ProductLine product() {
        return ProductLine.of(all.product.at(row));
    }

    public int productNumber() {
        return all.product.at(row);
    }

    /** Quality of what it sells, 0 to 1. */
    public double quality() {
        return all.quality.at(row);
    }

    /** Productivity against the usual household, a ratio around 1. */
    public double ability() {
        return all.ability.at(row);
    }

    /** How content it is by nature, points of ten around 0. */
    public double disposition() {
        return all.disposition.at(row);
    }

    // What it has.

    public double savings() {
        return all.savings.at(row);
    }

    public double debt() {
        return all.debt.at(row);
    }

    /** Whether a bank would lend to it without a guarantee. */
    public boolean isCreditworthy() {
        return all.creditworthy.at(row);
    }

    public boolean isConnected() {
        return all.connected.at(row);
    }

    /** E-commerce skill of its best member, 0 to 1. */
    public double skill() {
        return all.skill.at(row);
    }

    public boolean isTrained() {
        return all.trained.at(row) != 0;
    }

    /** Months since its last course; large when never trained. */
    public int monthsSinceCourse(int month) {
        int at = all.trained.at(row);
        return at == 0 ? Integer.MAX_VALUE : month + MONTHS_OFFSET - at;
    }

    // What it knows and expects.

    public boolean knows(Topic topic) {
        return (all.known.at(row) >> topic.ordinal() & 1) != 0;
    }

    /** Whether it does what word spreads about. */
    public boolean does(Topic topic) {
        return switch (topic) {
            case SELLING_ONLINE -> sellsOnline();
            case SELLING_TOGETHER -> isMember();
            case RECEIVING_GUESTS -> receivesGuests();
        };
    }

    public int friends() {
        return all.friendships.count(row);
    }

    public int friendRow(int nth) {
        return all.friendships.friend(row, nth);
    }

    public Household friend(int nth) {
        return new Household(all, all.friendships.friend(row, nth));
    }

    public int friendsDoing(Topic topic) {
        return all.friendsDoing[topic.ordinal()].at(row);
    }

    public int friendsKnowing(Topic topic) {
        return all.friendsKnowing[topic.ordinal()].at(row);
    }

    public int friendsTrained() {
        return all.friendsTrained.at(row);
    }

    /** What it expects to keep of a yuan of retail value sold online in its own shop. */
    public double expectedOnline() {
        return all.expectedOnline.at(row);
    }

    // How it lives.

    public Channel channel() {
        return Channel.of(all.channel.at(row));
    }

    public boolean hasShop() {
        return all.channel.at(row) == Channel.OWN_SHOP.ordinal();
    }

    public boolean suppliesFirm() {
        return all.channel.at(row) == Channel.FIRM.ordinal();
    }

    public boolean isMember() {
        return all.channel.at(row) == Channel.COOPERATIVE.ordinal();
    }

    /** Whether its goods are sold online, by itself or by a firm. */
    public boolean sellsOnline() {
        int channel = all.channel.at(row);
        return channel == Channel.OWN_SHOP.ordinal() || channel == Channel.FIRM.ordinal();
    }

    public boolean sellsByWholesale() {
        return all.channel.at(row) == Channel.WHOLESALE.ordinal();
    }

    /** Firm it supplies, -1 if none. */
    public int firm() {
        return all.firm.at(row);
    }

    public int rooms() {
        return all.rooms.at(row);
    }

    public boolean receivesGuests() {
        return all.rooms.at(row) > 0;
    }

    public int wageWorkers() {
        return all.wageWorkers.at(row);
    }

    public int firmWorkers() {
        return all.firmWorkers.at(row);
    }

    public int shopMonths() {
        return all.shopMonths.at(row);
    }

    public double reputation() {
        return all.reputation.at(row);
    }

    public double exposure() {
        return all.exposure.at(row);
    }

    /** Part of this month's output that was sold online or to a firm, 0 to 1. */
    public double onlineShare() {
        return all.onlineShare.at(row);
    }

    /** Net proceeds of it, yuan. */
    public double onlineIncome() {
        return all.onlineIncome.at(row);
    }

    /** What somebody gives it to keep its capable member at home: part of what the city would pay more, 0 to 1. */
    public double reasonToStay() {
        Village.Support support = village().support;
        return hasCapableMember() && skill() >= support.skillEncouraged ? support.stayIncentive : 0;
    }

    // What befalls it.

    public boolean isIll() {
        return all.illMonths.at(row) > 0;
    }

    /** 1 for the ill and 0 for others: sums and products need no branch. */
    int ill() {
        return all.illMonths.at(row) > 0 ? 1 : 0;
    }

    /** 1 for the connected and 0 for others. */
    int connected() {
        return all.connected.at(row) ? 1 : 0;
    }

    /** 1 for those whom a social worker or the state's online services serve, and 0 for others. */
    @SuppressWarnings("ShortCircuitBoolean")
    int served() {
        return all.care.at(row) == 2 || all.eGovernment.at(row) ? 1 : 0;
    }

    /** Part of this season's crop that is left, 0 to 1. */
    public double cropLeft() {
        return all.cropLeft.at(row);
    }

    /** Passing ups and downs of earning power, a ratio around 1. */
    public double luck() {
        return all.luck.at(row);
    }

    /** Distress as it is felt: before relief, less relief; standard deviations. */
    public double distress() {
        return all.distress.at(row) - all.relief.at(row);
    }

    public boolean isDistressed() {
        return all.distress.at(row) - all.relief.at(row) >= CLINICAL_THRESHOLD;
    }

    public double relief() {
        return all.relief.at(row);
    }

    /** Whether it waits for a social worker. */
    public boolean isWaiting() {
        return all.care.at(row) == 1;
    }

    /** Whether a social worker has it as a client. */
    public boolean isServed() {
        return all.care.at(row) == 2;
    }

    /** Whether no station knows of its need. */
    public boolean isUnknownToStations() {
        return all.care.at(row) == 0;
    }

    // What came of it.

    /** Pensions and other regular transfers, yuan a month. */
    public double transfers() {
        return all.transfers.at(row);
    }

    public double incomeOfMonth() {
        return all.incomeOfMonth.at(row);
    }

    /** Disposable income of the household smoothed over a year, yuan a year. */
    public double incomeOfYear() {
        return all.incomeOfYear.at(row);
    }

    /** The income it has grown used to, yuan a year. */
    public double incomeBefore() {
        return all.incomeBefore.at(row);
    }

    public double incomePerHead() {
        return all.incomeOfYear.at(row) / all.members.at(row);
    }

    public double costOfLiving() {
        return all.costOfLiving.at(row);
    }

    /** Trust in neighbours and institutions, 0 to 1. */
    public double trust() {
        return all.trust.at(row);
    }

    public boolean usesEGovernment() {
        return all.eGovernment.at(row);
    }

    public double gain() {
        return all.gain.at(row);
    }

    public double happiness() {
        return all.happiness.at(row);
    }

    public double security() {
        return all.security.at(row);
    }

    /** Mean of gain, happiness and security, 0 to 10. */
    public double wellbeing() {
        return (all.gain.at(row) + all.happiness.at(row) + all.security.at(row)) / 3;
    }

    // What may happen to it.

    /** Takes in a payable amount. */
    public void receives(double yuan) {
        all.savings.add(row, yuan);
    }

    /** Pays a payable amount. */
    public void pays(double yuan) {
        all.savings.add(row, -yuan);
    }

    /** Owes a payable amount more; the money itself comes by {@link #receives}. */
    public void owesMore(double yuan) {
        all.debt.add(row, yuan);
    }

    /** Owes a payable amount less; the money itself goes by {@link #pays}. */
    public void owesLess(double yuan) {
        all.debt.add(row, -yuan);
    }

    public void becomesConnected() {
        all.connected.set(row, true);
    }

    public void losesConnection() {
        all.connected.set(row, false);
    }

    /** Learns or forgets: sets its skill, 0 to 1. */
    public void hasSkill(double skill) {
        all.skill.set(row, skill);
    }

    /** Has been to a course in a month; tells its friends' counters the first time. */
    public void isTrainedIn(int month) {
        if (!isTrained()) {
            for (int nth = 0; nth < friends(); nth++) {
                int friend = friendRow(nth);
                all.friendsTrained.set(friend, Math.min(100, all.friendsTrained.at(friend) + 1));
            }
        }
        all.trained.set(row, month + MONTHS_OFFSET);
    }

    /** Loses what a course gave it, because the trained member left. */
    public void losesTrained() {
        if (isTrained()) {
            for (int nth = 0; nth < friends(); nth++) {
                int friend = friendRow(nth);
                all.friendsTrained.set(friend, Math.max(0, all.friendsTrained.at(friend) - 1));
            }
        }
        all.trained.set(row, 0);
    }

    /** Has heard of something; its friends' counters learn that it knows. */
    public void hearsOf(Topic topic) {
        if (!knows(topic)) {
            all.known.set(row, all.known.at(row) | 1 << topic.ordinal());
            count(all.friendsKnowing[topic.ordinal()], 1);
        }
    }

    /** Forgets what it had heard of; its friends' counters learn that it no longer knows. */
    public void forgets(Topic topic) {
        if (knows(topic)) {
            all.known.set(row, all.known.at(row) & ~(1 << topic.ordinal()));
            count(all.friendsKnowing[topic.ordinal()], -1);
        }
    }

    private void count(rural.column.ByteColumn counter, int change) {
        for (int nth = 0; nth < friends(); nth++) {
            int friend = friendRow(nth);
            counter.set(friend, Math.max(0, Math.min(100, counter.at(friend) + change)));
        }
    }

    public void expectsOnline(double share) {
        all.expectedOnline.set(row, share);
    }

    /** Opens a shop of its own; what it costs is paid apart. */
    public void opensShop() {
        changesChannel(Channel.OWN_SHOP, -1);
        all.shopMonths.set(row, 0);
        all.reputation.set(row, 0);
        all.exposure.set(row, 0);
    }

    /** Supplies a firm from now on. */
    public void beginsToSupply(int firmNumber) {
        changesChannel(Channel.FIRM, firmNumber);
    }

    /** Sells through the cooperative from now on. */
    public void joinsCooperative() {
        changesChannel(Channel.COOPERATIVE, -1);
    }

    /** Goes back to middlemen. */
    public void returnsToWholesale() {
        changesChannel(Channel.WHOLESALE, -1);
    }

    private void changesChannel(Channel to, int firmNumber) {
        boolean soldOnline = sellsOnline();
        boolean wasMember = isMember();
        all.channel.set(row, to.ordinal());
        all.firm.set(row, firmNumber);
        all.onlineShare.set(row, 0);
        all.onlineIncome.set(row, 0);
        if (soldOnline != sellsOnline()) {
            count(all.friendsDoing[Topic.SELLING_ONLINE.ordinal()], soldOnline ? -1 : 1);
        }
        if (wasMember != isMember()) {
            count(all.friendsDoing[Topic.SELLING_TOGETHER.ordinal()], wasMember ? -1 : 1);
        }
    }

    /** Opens or closes homestay rooms: sets how many there are. */
    public void hasRooms(int rooms) {
        boolean received = receivesGuests();
        all.rooms.set(row, rooms);
        if (received != receivesGuests()) {
            count(all.friendsDoing[Topic.RECEIVING_GUESTS.ordinal()], received ? -1 : 1);
        }
    }

    public void hasQuality(double quality) {
        all.quality.set(row, quality);
    }

    public void hasWageWorkers(int persons) {
        all.wageWorkers.set(row, persons);
    }

    public void hasFirmWorkers(int persons) {
        all.firmWorkers.set(row, persons);
    }

    /** A worker goes to the city; a job that nobody is left at home to do is given up, casual work before a firm's. */
    public void sendsWorkerAway() {
        int home = all.workersHome.at(row) - 1;
        all.workersHome.set(row, home);
        all.workersAway.set(row, all.workersAway.at(row) + 1);
        if (wageWorkers() + firmWorkers() > home) {
            givesUpJob();
        }
    }

    private void givesUpJob() {
        if (wageWorkers() > 0) {
            hasWageWorkers(wageWorkers() - 1);
        } else {
            hasFirmWorkers(firmWorkers() - 1);
            village().community.firmWorkers--;
        }
    }

    /** A worker comes back from the city. */
    public void receivesWorkerBack() {
        all.workersHome.set(row, all.workersHome.at(row) + 1);
        all.workersAway.set(row, all.workersAway.at(row) - 1);
    }

    public void hasCapableMember(boolean capable) {
        all.capable.set(row, capable);
    }

    /** The online market tells what became of this month's output. */
    public void soldOnline(double share, double netYuan) {
        all.onlineShare.set(row, share);
        all.onlineIncome.set(row, netYuan);
    }

    public void shopGrowsOlder() {
        all.shopMonths.set(row, Math.min(30_000, all.shopMonths.at(row) + 1));
    }

    public void hasReputation(double reputation) {
        all.reputation.set(row, reputation);
    }

    public void hasExposure(double yuan) {
        all.exposure.set(row, yuan);
    }

    public void fallsIll(int months) {
        all.illMonths.set(row, months);
    }

    /** A month passes over distress, relief and illness: each recedes by itself. */
    void heals(double keepDistress, double keepRelief) {
        all.distress.set(row, all.distress.at(row) * keepDistress);
        all.relief.set(row, all.relief.at(row) * keepRelief);
        int ill = all.illMonths.at(row);
        if (ill > 0) {
            all.illMonths.set(row, ill - 1);
        }
    }

    public void hasCropLeft(double share) {
        all.cropLeft.set(row, share);
    }

    /** Pensions and other regular transfers, a payable amount of yuan a month. */
    void hasTransfers(double yuan) {
        all.transfers.set(row, yuan);
    }

    public void hasLuck(double ratio) {
        all.luck.set(row, ratio);
    }

    /** Sets distress before relief, standard deviations. */
    public void hasDistress(double beforeRelief) {
        all.distress.set(row, beforeRelief);
    }

    /** Feels relief from social work, added to what is left of earlier relief. */
    public void isRelievedBy(double standardDeviations) {
        all.relief.set(row, all.relief.at(row) + standardDeviations);
    }

    public void waitsForCare() {
        all.care.set(row, 1);
    }

    public void isTakenIntoCare() {
        all.care.set(row, 2);
    }

    public void leavesCare() {
        all.care.set(row, 0);
    }

    public void hasCostOfLiving(double index) {
        all.costOfLiving.set(row, index);
    }

    /** Trusts more or less; kept within 0 and 1 because trust is a share of the way between them. */
    public void trustsMoreBy(double change) {
        double trust = all.trust.at(row);
        double room = change > 0 ? 1 - trust : trust;
        all.trust.set(row, trust + change * room);
    }

    /**
     * Disposable income of the month; the year's follows it.
     *
     * @param weight weight of this month in the year's income, a twelfth when the household has a history
     */
    void earns(double yuanOfMonth, double weight) {
        double year = all.incomeOfYear.at(row);
        all.incomeOfMonth.set(row, yuanOfMonth);
        all.incomeOfYear.set(row, year + weight * (12 * yuanOfMonth - year));
    }

    /** Begins with an income of a year, to which it is used. */
    void foundsIncome(double yuanOfYear) {
        all.incomeOfYear.set(row, yuanOfYear);
        all.incomeBefore.set(row, yuanOfYear);
        all.incomeOfMonth.set(row, yuanOfYear / 12);
    }

    /** What it is used to moves a part of the way to what it has. */
    void growsUsedToIncome(double part) {
        double before = all.incomeBefore.at(row);
        all.incomeBefore.set(row, before + part * (all.incomeOfYear.at(row) - before));
    }

    void returnsToUsualTrust(double usual, double part) {
        double trust = all.trust.at(row);
        all.trust.set(row, trust + part * (usual - trust));
    }

    void feels(double gain, double happiness, double security) {
        all.gain.set(row, gain);
        all.happiness.set(row, happiness);
        all.security.set(row, security);
    }

    public void usesEGovernment(boolean uses) {
        all.eGovernment.set(row, uses);
    }
}
