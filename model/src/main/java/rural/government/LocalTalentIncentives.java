package rural.government;

import rural.account.Account;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.household.Household;
import rural.parameter.Parameter;
import rural.place.Village;

/**
 * Incentives for local talent (paper 4.2): households of chosen villages whose young members have a skill get an
 * allowance as long as they stay, which those in the city hear of too; whoever opens a shop there is paid a part of its set-up.
 */
@Named(english = "Incentives for local talent", chinese = "本土人才激励")
public record LocalTalentIncentives(
        Plan plan,

        @Parameter(
                description = "Allowance of a household with local talent",
                zh = "本土人才激励津贴",
                unit = "yuan/month",
                standard = 300,
                range = {20, 10_000},
                explore = {100, 600},
                source = "assumption")
        double allowance,

        @Parameter(
                description = "E-commerce skill that counts as talent",
                zh = "认定为人才的电商技能水平",
                unit = "0 to 1",
                standard = 0.4,
                range = {0, 1},
                source = "assumption")
        double skillNeeded,

        @Parameter(
                description = "Part of a shop's set-up cost that is paid in the same villages",
                zh = "返乡与本土创业开店补助比例",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                explore = {0, 0.8},
                source = "assumption")
        double startUpPaid)
        implements Instrument {

    private static final int LAST_MONTH_AND_THIS = 2;

    @Override
    public Office office() {
        return Office.TALENT;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Village village : actors.county().villages()) {
            village.support.setUpClaims -= programme.paysClaims(village.support.setUpClaims);
        }
        int[] talents = new int[actors.county().villages().size()];
        for (Household household : actors.households()) {
            talents[household.villageNumber()] += isTalent(household) ? 1 : 0;
        }
        boolean[] chosen = new boolean[talents.length];
        double each = Yuan.payable(allowance);
        for (Village village : programme.villagesKeptFirst(LAST_MONTH_AND_THIS)) {
            double cost = talents[village.id()] * each;
            if (cost <= programme.account().free()) {
                chosen[village.id()] = true;
                programme.paysExactly(Account.HOUSEHOLDS, Payment.GRANT_TO_HOUSEHOLD, cost);
                programme.serves(village);
                village.support.setUpShare = startUpPaid;
                actors.talent().encouragesLocals(village, Math.min(1, allowance / wageGap(actors)), skillNeeded);
            }
        }
        for (Household household : actors.households()) {
            if (chosen[household.villageNumber()] && isTalent(household)) {
                household.receives(each);
            }
        }
    }

    boolean isTalent(Household household) {
        return household.hasCapableMember() && household.skill() >= skillNeeded;
    }

    /** What the city pays more than work nearby, yuan a month; at least a yuan. */
    private static double wageGap(Actors actors) {
        return Math.max(1, actors.county().prices.cityWage - actors.county().prices.localWage);
    }
}
