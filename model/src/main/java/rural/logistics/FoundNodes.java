package rural.logistics;

import static rural.random.Purpose.COLD_STORE_AT_START;
import static rural.random.Purpose.HUB_AT_START;
import static rural.random.Purpose.POINT_AT_START;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rural.arithmetic.Elementary;
import rural.place.County;
import rural.place.Town;
import rural.place.Village;
import rural.random.RandomSource;
import rural.random.RandomStream;

/** Decides which nodes are open when a county is founded: those where most people live nearest, and some by chance. */
final class FoundNodes {

    /** How much an hour of driving counts against a place, in log points of people. */
    private static final double HOUR = 1;
    /** How much chance counts, in log points of people; local keepers and contracts differ. Assumption. */
    private static final double CHANCE = 0.5;

    private record Candidate(Node node, int id, double score) {}

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble((Candidate c) -> -c.score()).thenComparingInt(Candidate::id);

    private final County county;
    private final Logistics logistics;
    private final LogisticsParameters p;
    private final RandomSource chance;

    FoundNodes(County county, Logistics logistics, LogisticsParameters p, RandomSource chance) {
        this.county = county;
        this.logistics = logistics;
        this.p = p;
        this.chance = chance;
    }

    void open() {
        logistics.centre().opens();
        openBest(hubs(), p.townsWithHub());
        openBest(points(), p.villagesWithPoint());
        coldStores();
        expectations();
    }

    private static void openBest(List<Candidate> candidates, double share) {
        candidates.sort(BEST_FIRST);
        long open = Math.round(share * candidates.size());
        for (int i = 0; i < open; i++) {
            candidates.get(i).node().opens();
        }
    }

    private List<Candidate> hubs() {
        RandomStream luck = chance.founding(HUB_AT_START);
        List<Candidate> candidates = new ArrayList<>();
        for (Town town : county.towns()) {
            if (county.isHamlet(town)) {
                continue;
            }
            double people = 1;
            for (Village village : town.villages()) {
                people += village.site().households();
            }
            double hours = county.roads().hoursTownToSeat(town.id());
            candidates.add(new Candidate(
                    logistics.hub(town.id()),
                    town.id(),
                    Elementary.log(people) - HOUR * hours + CHANCE * luck.normal(town)));
        }
        return candidates;
    }

    private List<Candidate> points() {
        RandomStream luck = chance.founding(POINT_AT_START);
        List<Candidate> candidates = new ArrayList<>();
        for (Village village : county.villages()) {
            if (county.isHamlet(village)) {
                continue;
            }
            double hours = county.roads().hoursVillageToSeat(village.id());
            candidates.add(new Candidate(
                    logistics.point(village.id()),
                    village.id(),
                    Elementary.log(1.0 + village.site().households()) - HOUR * hours + CHANCE * luck.normal(village)));
        }
        return candidates;
    }

    private void coldStores() {
        RandomStream luck = chance.founding(COLD_STORE_AT_START);
        for (TownHub hub : logistics.hubs()) {
            if (hub.isOpen() && luck.bernoulli(hub.town(), p.hubsWithColdStore())) {
                hub.receivesColdStore();
            }
        }
    }

    private void expectations() {
        double all = 0;
        for (TownHub hub : logistics.hubs()) {
            double ofTown = 0;
            for (Village village : hub.town().villages()) {
                double parcels = village.site().households() * village.broadband.coverage * p.parcelsExpected();
                logistics.point(village.id()).traffic.isExpected(parcels, 0);
                ofTown += parcels;
            }
            hub.traffic.isExpected(ofTown, 0);
            all += ofTown;
        }
        logistics.centre().traffic.isExpected(all, 0);
    }
}
