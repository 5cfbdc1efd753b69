package rural.government;

import rural.parameter.Parameter;
import rural.place.Village;
import rural.social.Task;

/**
 * Quality supervision (paper 4.4): the market office pays for inspection of what is sold under a village's name, which
 * social workers carry out with villagers; the same villages stay supervised as long as there is money.
 */
@Named(english = "Quality supervision", chinese = "产品质量监管")
public record QualitySupervision(
        Plan plan,

        @Parameter(
                description = "Cost of supervising a village",
                zh = "每村质量监管费用",
                unit = "yuan/month",
                standard = 600,
                range = {20, 20_000},
                explore = {300, 1500},
                source = "assumption")
        double costOfVillage)
        implements Instrument {

    private static final int LAST_MONTH_AND_THIS = 2;

    @Override
    public Office office() {
        return Office.MARKET;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Village village : programme.villagesKeptFirst(LAST_MONTH_AND_THIS)) {
            if (!programme.canPay(costOfVillage)) {
                return;
            }
            if (village.community.onlineSellers > 0 && actors.takesOrders(village, Task.SUPERVISION)) {
                programme.orders(Task.SUPERVISION, village, costOfVillage, actors);
            }
        }
    }
}
