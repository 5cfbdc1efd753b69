package rural.social;

/** Hours that a station has set aside for one kind of work this month. */
final class Budget {

    private final Station station;
    private final Tally tally;
    private double left;

    Budget(Station station, double hours, Tally tally) {
        this.station = station;
        this.left = hours;
        this.tally = tally;
    }

    double left() {
        return left;
    }

    boolean allows(double hours) {
        return hours <= left;
    }

    /** Spends hours, as far as there are any; tells how many. */
    double spends(Activity activity, double wanted) {
        double spent = station.spends(activity, Math.min(wanted, left));
        left = Math.max(0, left - spent);
        switch (activity) {
            case TRAVEL -> tally.hoursOfTravel += spent;
            case PRODUCTION -> tally.hoursForProduction += spent;
            default -> tally.hoursForPeople += spent;
        }
        return spent;
    }
}
