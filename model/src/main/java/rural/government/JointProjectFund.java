package rural.government;

import rural.account.Account;
import rural.account.Payment;
import rural.parameter.Parameter;

/**
 * The joint-project fund (paper 4.3): money ready for what a station and a firm begin together. It starts nothing; it
 * is topped up as projects use it.
 */
@Named(english = "Joint-project fund", chinese = "跨界联合项目资金")
public record JointProjectFund(
        Plan plan,

        @Parameter(
                description = "Money kept ready for projects",
                zh = "联合项目备用资金规模",
                unit = "yuan",
                standard = 200_000,
                range = {1000, 20_000_000},
                explore = {100_000, 500_000},
                source = "assumption")
        double keptReady)
        implements Instrument {

    @Override
    public Office office() {
        return Office.SOCIAL;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        double missing = programme.inModel(keptReady) - actors.coordination().projectFund();
        double yuan = Math.min(Math.max(0, missing), programme.account().free());
        if (yuan > 0) {
            actors.coordination().fundsProjects(programme.paysExactly(Account.STATIONS, Payment.STATION_GRANT, yuan));
        }
    }
}
