package rural.government;

import java.io.Serializable;
import java.util.ArrayDeque;
import rural.arithmetic.Yuan;

/**
 * The public account of one instrument: every yuan that arrived is free, idle, committed, spent, lost, or returned.
 * All amounts are payable yuan.
 */
public final class PublicAccount implements Serializable {

    private static final long serialVersionUID = 1;

    private final ArrayDeque<Rest> resting = new ArrayDeque<>();
    private double arrived;
    private double free;
    private double committed;
    private double spent;
    private double lost;
    private double returned;

    private record Rest(double yuan, int until) implements Serializable {}

    /** Yuan that came from the programme so far. */
    public double arrived() {
        return arrived;
    }

    /** Yuan that may be committed or spent now. */
    public double free() {
        return free;
    }

    /** Yuan that lie idle with an office. */
    public double idle() {
        double idle = 0;
        for (Rest rest : resting) {
            idle += rest.yuan;
        }
        return idle;
    }

    /** Yuan committed to works that are not ready. */
    public double committed() {
        return committed;
    }

    /** Yuan paid out so far. */
    public double spent() {
        return spent;
    }

    /** Yuan lost for good. */
    public double lost() {
        return lost;
    }

    /** Yuan given back to the state above. */
    public double returned() {
        return returned;
    }

    /** Yuan that came and are neither lost nor idle: what an instrument could use so far. */
    double usable() {
        return arrived - lost - idle();
    }

    /** What government holds of it. */
    public double held() {
        return free + idle() + committed;
    }

    /** Takes in money of which a part is lost at once and another lies idle until a month. */
    void receives(double yuan, double lostOfIt, double idleOfIt, int idleUntil) {
        arrived += yuan;
        lost += lostOfIt;
        free += yuan - lostOfIt - idleOfIt;
        if (idleOfIt > 0) {
            resting.add(new Rest(idleOfIt, idleUntil));
        }
    }

    /** Frees what has lain idle long enough. */
    void wakes(int month) {
        for (Rest rest = resting.peek(); rest != null && rest.until <= month; rest = resting.peek()) {
            free += resting.remove().yuan;
        }
    }

    void commits(double yuan) {
        refuseUnlessHeld(yuan, free);
        free -= yuan;
        committed += yuan;
    }

    void settles(double yuan) {
        refuseUnlessHeld(yuan, committed);
        committed -= yuan;
        spent += yuan;
    }

    void spends(double yuan) {
        refuseUnlessHeld(yuan, free);
        free -= yuan;
        spent += yuan;
    }

    /** Gives back all that is free. */
    double returnsRest() {
        double rest = free;
        free = 0;
        returned += rest;
        return rest;
    }

    private static void refuseUnlessHeld(double yuan, double held) {
        if (!(yuan >= 0) || yuan > held || yuan != Yuan.payable(yuan)) {
            throw new IllegalArgumentException("a public account that holds " + held + " yuan cannot pay " + yuan);
        }
    }
}
