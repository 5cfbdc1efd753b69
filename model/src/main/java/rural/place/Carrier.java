package rural.place;

/** Whoever carries parcels: what those who receive parcels need to know of logistics. */
public interface Carrier {

    /**
     * Parcels arrive for a village's households in a month.
     *
     * @param village number of the village
     * @param parcels parcels, 0 or more
     * @param feesYuan fees and commission that its households paid for them, payable yuan, already booked as paid to
     *     the nodes
     */
    void brings(int village, double parcels, double feesYuan);
}
