package rural.government;

import rural.parameter.Parameter;
import rural.place.Village;

/**
 * Homestay and tourism grants (paper 4.4): in villages that have something to show, a part of what it costs to turn
 * idle rooms into a homestay is paid, as builders claim it. Grants are open while money for the usual claims is there.
 */
@Named(english = "Homestay and tourism grants", chinese = "民宿与乡村旅游补助")
public record HomestayGrants(
        Plan plan,

        @Parameter(
                description = "Part of a homestay's building cost that is paid",
                zh = "民宿建设补助比例",
                unit = "share",
                standard = 0.3,
                range = {0.01, 1},
                explore = {0.15, 0.5},
                source = "assumption")
        double partPaid,

        @Parameter(
                description = "Endowment from which a village has something to show",
                zh = "列入支持范围的旅游资源禀赋",
                unit = "0 to 1",
                standard = 0.2,
                range = {0, 1},
                source = "assumption")
        double endowmentNeeded,

        @Parameter(
                description = "Money set aside for each village with open grants",
                zh = "每村预留补助资金",
                unit = "yuan",
                standard = 50_000,
                range = {1000, 2_000_000},
                explore = {20_000, 100_000},
                source = "assumption")
        double setAside)
        implements Instrument {

    private static final int LAST_MONTH_AND_THIS = 2;

    @Override
    public Office office() {
        return Office.MARKET;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Village village : actors.county().villages()) {
            village.support.homestayClaims -= programme.paysClaims(village.support.homestayClaims);
        }
        double unreserved = programme.money();
        for (Village village : programme.villagesKeptFirst(LAST_MONTH_AND_THIS)) {
            if (village.guests.endowment >= endowmentNeeded && unreserved >= setAside) {
                unreserved -= setAside;
                village.support.homestayShare = partPaid;
                programme.serves(village);
            }
        }
    }
}
