package rural.tourism;

import static rural.random.Purpose.TOURISM_ENDOWMENT;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rural.arithmetic.Elementary;
import rural.arithmetic.Yuan;
import rural.place.County;
import rural.place.Village;
import rural.random.RandomSource;
import rural.random.RandomStream;

/**
 * What draws visitors to each village: its endowment for good, what is told of it online for a time, a festival for a
 * month; and what of their spending waits for the village's tourism firms.
 */
public final class Tourism implements Serializable {

    private static final long serialVersionUID = 1;

    private final TourismParameters p;
    private final double[] promotion;
    private final double[] festivalYuan;
    private final int[] operators;
    private final double[] forOperators;

    private record Candidate(Village village, double score) {}

    /** Founds it: gives some villages something to see. */
    public Tourism(County county, TourismParameters p, RandomSource chance) {
        int villages = county.villages().size();
        this.p = p.at(county.scale);
        this.promotion = new double[villages];
        this.festivalYuan = new double[villages];
        this.operators = new int[villages];
        this.forOperators = new double[villages];
        endow(county, chance.founding(TOURISM_ENDOWMENT));
    }

    /** The villages of most charm receive an endowment, the best 1, the last of them the least. */
    private void endow(County county, RandomStream charm) {
        List<Candidate> candidates = new ArrayList<>();
        for (Village village : county.villages()) {
            if (county.isHamlet(village)) {
                continue;
            }
            double hills = p.scenicHills() * village.site().ruggedness();
            candidates.add(new Candidate(village, hills - Elementary.log(-Elementary.log(charm.uniform(village)))));
        }
        candidates.sort(Comparator.comparingDouble((Candidate c) -> -c.score())
                .thenComparingInt(c -> c.village().id()));
        int endowed = (int) Math.round(p.villagesWithVisitors() * candidates.size());
        for (int rank = 0; rank < endowed; rank++) {
            double step = endowed == 1 ? 0 : (1 - p.leastEndowment()) / (endowed - 1);
            candidates.get(rank).village().guests.endowment = 1 - rank * step;
        }
        for (Village village : county.villages()) {
            village.guests.roomRate = p.roomRate();
            if (village.guests.endowment > 0) {
                expect(village.guests);
            }
        }
    }

    /** What its people expect of guests before anybody has counted any. */
    private void expect(Village.Guests guests) {
        double nights = p.occupancyAtStart() * TourismParameters.DAYS;
        double visits = nights * p.roomsOfHost() * p.visitorsInRoom() / (p.nights() * p.overnight());
        double besidesRooms = p.spending() - p.roomRate() * p.overnight() * p.nights() / p.visitorsInRoom();
        guests.usualNightsPerRoom = nights;
        guests.usualSpendingPerHost = p.hostPart() * visits * Math.max(0, besidesRooms);
    }

    /** Money is spent on a festival in a village this month; whoever pays books it. Several add up to a larger one. */
    public void holdsFestival(int village, double yuan) {
        festivalYuan[village] += yuan;
    }

    /** A village is promoted online: so much of the way from now to being known by everybody, 0 to 1. */
    public void promotes(int village, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("village " + village + " cannot be promoted by " + share);
        }
        promotion[village] += share * (1 - promotion[village]);
    }

    /** How well online promotion makes a village known, 0 to 1. */
    public double promotion(int village) {
        return promotion[village];
    }

    /** Tells how many tourism firms work in a village; visitors leave them a part of their money. */
    public void hasOperators(int village, int firms) {
        operators[village] = firms;
    }

    /** Part of visitors' spending besides rooms that goes to tourism firms where there are any. */
    public double operatorShare() {
        return p.operatorPart();
    }

    /**
     * What visitors left with the tourism firms of a village since it was last asked for, payable yuan; whoever takes it
     * books it as {@code VISITOR_SPENDING} from outside to the firms.
     */
    public double collects(int village) {
        double yuan = forOperators[village];
        forOperators[village] = 0;
        return yuan;
    }

    double festivalYuan(int village) {
        return festivalYuan[village];
    }

    int operators(int village) {
        return operators[village];
    }

    void leavesToOperators(int village, double yuan) {
        forOperators[village] += Yuan.payable(yuan);
    }

    /** A month is over: festivals are past, promotion fades. */
    void endsMonth() {
        for (int village = 0; village < promotion.length; village++) {
            festivalYuan[village] = 0;
            promotion[village] *= p.promotionKept();
        }
    }
}
