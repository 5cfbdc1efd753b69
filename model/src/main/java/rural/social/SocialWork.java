package rural.social;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rural.place.County;
import rural.place.Town;
import rural.place.Village;

/** The county's social work: a station for each town, open or not, and what they have in common. */
public final class SocialWork implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Station> stations;
    private final Tally tally = new Tally();
    private double projectFund;

    /** Nothing is open yet; see {@code StaffStations}. */
    public SocialWork(County county) {
        List<Station> all = new ArrayList<>();
        for (Town town : county.towns()) {
            all.add(new Station(town));
        }
        this.stations = List.copyOf(all);
    }

    /** The stations, by number of town. */
    public List<Station> stations() {
        return stations;
    }

    /** The station of a village's town, open or not. */
    public Station stationOf(Village village) {
        return stations.get(village.town().id());
    }

    /** How many workers there are. */
    public int workers() {
        int workers = 0;
        for (Station station : stations) {
            workers += station.workers().size();
        }
        return workers;
    }

    /** How many stations are open. */
    public int openStations() {
        int open = 0;
        for (Station station : stations) {
            open += station.isOpen() ? 1 : 0;
        }
        return open;
    }

    /** Households that wait. */
    public int waiting() {
        int waiting = 0;
        for (Station station : stations) {
            waiting += station.waiting();
        }
        return waiting;
    }

    /** Clients of all workers. */
    public int cases() {
        int cases = 0;
        for (Station station : stations) {
            cases += station.cases();
        }
        return cases;
    }

    /** Posts that the stations can pay for. */
    public int posts() {
        int posts = 0;
        for (Station station : stations) {
            posts += station.posts();
        }
        return posts;
    }

    /** What was done this month, counted. */
    public Tally tally() {
        return tally;
    }

    /** All money that stations hold, the project fund included, yuan. */
    public double cash() {
        double cash = projectFund;
        for (Station station : stations) {
            cash += station.cash();
        }
        return cash;
    }

    /** Money for joint projects that the stations hold in common, yuan. */
    public double projectFund() {
        return projectFund;
    }

    /** Takes in a payable amount for joint projects; the payer books it. */
    public void receivesForProjects(double yuan) {
        projectFund += yuan;
    }

    /** Pays a payable amount for a joint project; the caller books it. */
    public void paysForProject(double yuan) {
        projectFund -= yuan;
    }

    /**
     * Sends workers to a course, those first who know least of it.
     *
     * @param partOfTheWay how far it brings a worker towards the best there is, 0 to 1
     * @param hours what it takes of each one's working hours
     * @return seats that were taken
     */
    public int sendsToCourse(Training training, int seats, double partOfTheWay, double hours) {
        List<SocialWorker> all = new ArrayList<>();
        for (Station station : stations) {
            all.addAll(station.workers());
        }
        Comparator<SocialWorker> leastFirst = training == Training.PRACTICE
                ? Comparator.comparingDouble(SocialWorker::practice)
                : Comparator.comparingDouble(SocialWorker::production);
        all.sort(leastFirst.thenComparingInt(SocialWorker::id));
        int taken = 0;
        for (SocialWorker worker : all) {
            if (taken < seats && worker.courseHours() <= 0) {
                worker.isTrained(training, partOfTheWay, hours);
                taken++;
            }
        }
        return taken;
    }
}
