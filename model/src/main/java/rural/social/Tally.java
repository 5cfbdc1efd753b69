package rural.social;

import java.io.Serializable;

/** What stations did this month, in numbers; begun anew each month. */
public final class Tally implements Serializable {

    private static final long serialVersionUID = 1;

    /** Households whose need was noticed. */
    public int noticed;
    /** Of these, by referral of friends. */
    public int noticedByFriends;
    /** Of these, through platform data. */
    public int noticedThroughData;
    /** Households taken into casework. */
    public int takenOn;
    /** Clients whose case or group ended with distress below the clinical threshold. */
    public int resolved;
    /** Clients whose case or group ended in another way. */
    public int closedUnresolved;
    /** Groups that began. */
    public int groups;
    /** Events held for a whole village. */
    public int events;
    /** Clients who stayed away. */
    public int droppedOut;
    /** Households that gave up waiting. */
    public int gaveUp;
    /** Clients seen this month, in casework and groups. */
    public int seen;
    /** Of these, over the network. */
    public int seenRemotely;
    /** Workers who left. */
    public int quits;
    /** Workers who came. */
    public int hires;
    /** Hours for clients and communities, travel not counted. */
    public double hoursForPeople;
    /** Hours that helped production, travel not counted. */
    public double hoursForProduction;
    /** Hours on the road. */
    public double hoursOfTravel;

    void begin() {
        noticed = 0;
        noticedByFriends = 0;
        noticedThroughData = 0;
        takenOn = 0;
        resolved = 0;
        closedUnresolved = 0;
        groups = 0;
        events = 0;
        droppedOut = 0;
        gaveUp = 0;
        seen = 0;
        seenRemotely = 0;
        quits = 0;
        hires = 0;
        hoursForPeople = 0;
        hoursForProduction = 0;
        hoursOfTravel = 0;
    }
}
