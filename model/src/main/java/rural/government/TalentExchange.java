package rural.government;

import rural.parameter.Parameter;
import rural.place.Town;

/**
 * Exchange (paper 4.2): experts in e-commerce and social work come from elsewhere to a town for some months, and leave
 * know-how and ties.
 */
@Named(english = "Exchange of talent", chinese = "人才交流与合作")
public record TalentExchange(
        Plan plan,

        @Parameter(
                description = "Cost of an expert",
                zh = "交流专家成本",
                unit = "yuan/month",
                standard = 15_000,
                range = {1000, 200_000},
                explore = {8000, 30_000},
                source = "assumption")
        double costPerMonth,

        @Parameter(
                description = "Months that an expert stays",
                zh = "交流期限",
                unit = "months",
                standard = 3,
                range = {1, 24},
                source = "assumption")
        int months)
        implements Instrument {

    @Override
    public Office office() {
        return Office.TALENT;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Town town : programme.towns(t -> actors.talent().expertMonths(t.id()) == 0)) {
            if (!programme.canPay(months * costPerMonth)) {
                return;
            }
            programme.paysForService(months * costPerMonth);
            programme.serves(town);
            actors.talent().hostsExpert(town.id(), months);
        }
    }
}
