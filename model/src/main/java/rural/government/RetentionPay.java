package rural.government;

import rural.account.Account;
import rural.account.Payment;
import rural.parameter.Parameter;
import rural.place.Town;
import rural.social.Station;

/** Retention pay (paper 4.2): extra pay, month by month, for social workers in post, so that fewer of them leave. */
@Named(english = "Retention pay of social workers", chinese = "社工岗位补贴")
public record RetentionPay(
        Plan plan,

        @Parameter(
                description = "Extra pay of a social worker",
                zh = "社工岗位补贴",
                unit = "yuan/month",
                standard = 800,
                range = {50, 10_000},
                explore = {300, 1500},
                source = "assumption")
        double extraPay)
        implements Instrument {

    private static final int LAST_MONTH_AND_THIS = 2;

    @Override
    public Office office() {
        return Office.TALENT;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Town town : programme.townsKeptFirst(LAST_MONTH_AND_THIS)) {
            Station station = actors.socialWork().stations().get(town.id());
            boolean hasWorkers = !station.workers().isEmpty();
            if (hasWorkers && programme.canPay(extraPay * station.workers().size())) {
                programme.paysExactly(
                        Account.STATIONS, Payment.STATION_GRANT, station.paysExtra(programme.inModel(extraPay)));
                programme.serves(town);
            }
        }
    }
}
