package rural.coordination;

import java.io.Serializable;
import java.util.BitSet;

/**
 * The shared information platform: whether it is there and kept up, who is on it, and what it can tell.
 *
 * <p>It only tells; it starts nothing. Who reads it decides what to do.
 */
public final class Platform implements Serializable {

    private static final long serialVersionUID = 1;

    private final BitSet stations = new BitSet();
    private final BitSet firms = new BitSet();
    private final BitSet villages = new BitSet();
    private boolean built;
    private boolean keptUp;
    private int invitations;
    private double quality;

    /** Is built, and empty. */
    public void isBuilt() {
        built = true;
    }

    /** Its upkeep for this month is paid. */
    public void isKeptUp() {
        keptUp = true;
    }

    /** So many more members may be brought on: taught, registered, connected to it. */
    public void onboards(int members) {
        invitations += members;
    }

    /** Whether it has been built. */
    public boolean exists() {
        return built;
    }

    /** How good its information is, 0 to 1: without upkeep and analysts it grows stale. */
    public double quality() {
        return quality;
    }

    /** Whether a town's station is on it. */
    public boolean hasStation(int town) {
        return stations.get(town);
    }

    /** Whether a firm is on it. */
    public boolean hasFirm(int firm) {
        return firms.get(firm);
    }

    /** Whether a village's committee has put the village on it. */
    public boolean hasVillage(int village) {
        return villages.get(village);
    }

    /** How well it sees a village, 0 to 1. */
    public double sees(int village) {
        return villages.get(village) ? quality : 0;
    }

    /** Stations, firms and villages on it. */
    public int members() {
        return stations.cardinality() + firms.cardinality() + villages.cardinality();
    }

    /** Invitations that nobody has taken up yet. */
    public int invitations() {
        return invitations;
    }

    boolean joins(Member kind, int number) {
        BitSet members =
                switch (kind) {
                    case STATION -> stations;
                    case FIRM -> firms;
                    case VILLAGE -> villages;
                };
        if (invitations <= 0 || members.get(number)) {
            return false;
        }
        members.set(number);
        invitations--;
        return true;
    }

    void loses(int firm) {
        firms.clear(firm);
    }

    /** Ends a month: tells whether it was kept up, and asks for it anew. */
    boolean wasKeptUp() {
        boolean was = keptUp;
        keptUp = false;
        return was;
    }

    void hasQuality(double newQuality) {
        quality = newQuality;
    }

    /** Who can be on the platform. */
    enum Member {
        STATION,
        FIRM,
        VILLAGE
    }
}
