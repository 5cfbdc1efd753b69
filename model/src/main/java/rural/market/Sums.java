package rural.market;

import rural.arithmetic.ExactSum;

/** What a month's sellers of one product line add up to, in whatever order they are counted. */
final class Sums {

    private final ExactSum attraction = new ExactSum();
    private final ExactSum sold = new ExactSum();
    private final ExactSum bad = new ExactSum();

    void clear() {
        attraction.clear();
        sold.clear();
        bad.clear();
    }

    void offers(double sellersAttraction) {
        attraction.add(sellersAttraction);
    }

    void sells(double retailValue, double badShare) {
        sold.add(retailValue);
        bad.add(retailValue * badShare);
    }

    /** Attraction of all the county's sellers. */
    double attraction() {
        return attraction.sum();
    }

    /** Bad lots among what was sold; NaN when nothing was. */
    double badShare() {
        return sold.sum() == 0 ? Double.NaN : bad.sum() / sold.sum();
    }
}
