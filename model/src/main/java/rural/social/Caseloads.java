package rural.social;

import java.io.Serializable;
import rural.calendar.Month;
import rural.household.Households;

/** How many clients workers have, may have, and share. */
final class Caseloads implements Serializable {

    private static final long serialVersionUID = 1;

    private final Households households;
    private final double usual;
    private final double overload;

    /** A usual caseload of so many, and how far above it workers go when as many wait as they serve. */
    Caseloads(Households households, double usual, double overload) {
        this.households = households;
        this.usual = usual;
        this.overload = overload;
    }

    /** Clients that a station takes on at most: more when more wait. */
    int most(Station station) {
        double all = usual * station.workers.size();
        double queue = all <= 0 ? 0 : Math.min(1, station.waiting.count() / all);
        return (int) (all * (1 + overload * queue));
    }

    /** The worker with fewest clients, the one who came first of several. */
    static SocialWorker leastBusy(Station station) {
        SocialWorker least = station.workers.get(0);
        for (SocialWorker worker : station.workers) {
            if (worker.caseload() < least.caseload()) {
                least = worker;
            }
        }
        return least;
    }

    /** Cases of a worker against the usual number, and thinner hours count as more of them. */
    double load(Station station, SocialWorker worker) {
        return worker.caseload() / usual * Math.max(1, station.pressure());
    }

    /** The clients of a worker who left go to colleagues, or wait again where there are none. */
    void handOver(Station station, SocialWorker leaver, Month month) {
        for (Case client : leaver.cases) {
            if (station.workers.isEmpty()) {
                households.at(client.row).waitsForCare();
                station.waiting.add(client.row, month.number());
            } else {
                leastBusy(station).cases.add(client);
            }
        }
        leaver.cases.clear();
    }
}
