package rural.logistics;

import java.io.Serializable;

/** Parcels of the place that a node serves: this month's, last month's, and the usual number, which follows slowly. */
final class Traffic implements Serializable {

    private static final long serialVersionUID = 1;

    private double in;
    private double out;
    private double wanted;
    private double lastIn;
    private double lastOut;
    private double lastWanted;
    private double usualIn;
    private double usualOut;

    void arrives(double parcels) {
        in += parcels;
    }

    /** So many were brought to be sent, and so many of them taken. */
    void leaves(double brought, double taken) {
        wanted += brought;
        out += taken;
    }

    /** Sets what is counted on before anything was carried. */
    void isExpected(double parcelsIn, double parcelsOut) {
        usualIn = parcelsIn;
        usualOut = parcelsOut;
        lastIn = parcelsIn;
        lastOut = parcelsOut;
        lastWanted = parcelsOut;
    }

    /** A month ends: this month's become last month's, and the usual number moves a part of the way to them. */
    void endsMonth(double weight) {
        lastIn = in;
        lastOut = out;
        lastWanted = wanted;
        usualIn += weight * (in - usualIn);
        usualOut += weight * (out - usualOut);
        in = 0;
        out = 0;
        wanted = 0;
    }

    double in() {
        return in;
    }

    double out() {
        return out;
    }

    double lastIn() {
        return lastIn;
    }

    double lastOut() {
        return lastOut;
    }

    double last() {
        return lastIn + lastOut;
    }

    /** Parcels that somebody wanted to send last month. */
    double lastWanted() {
        return lastWanted;
    }

    double usualIn() {
        return usualIn;
    }

    double usualOut() {
        return usualOut;
    }

    double usual() {
        return usualIn + usualOut;
    }
}
