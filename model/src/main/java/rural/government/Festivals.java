package rural.government;

import rural.parameter.Parameter;
import rural.place.Village;
import rural.social.Task;

/**
 * Festivals (paper 4.4): a station plans a village's festival; where there is none, the office hires a company, and
 * part of the money goes to it. A village that has something to show has a festival at most once in some months.
 */
@Named(english = "Festivals", chinese = "文化节庆活动")
public record Festivals(
        Plan plan,

        @Parameter(
                description = "Money for a festival",
                zh = "单场文化节庆经费",
                unit = "yuan",
                standard = 40_000,
                range = {1000, 2_000_000},
                explore = {20_000, 100_000},
                source = "assumption")
        double costOfFestival,

        @Parameter(
                description = "Part of it that a hired company takes where no station can plan",
                zh = "无社工站时外包公司费用占比",
                unit = "share",
                standard = 0.3,
                range = {0, 0.9},
                source = "assumption")
        double companysPart,

        @Parameter(
                description = "Endowment from which a festival is worth while",
                zh = "举办节庆所需旅游资源禀赋",
                unit = "0 to 1",
                standard = 0.2,
                range = {0, 1},
                source = "assumption")
        double endowmentNeeded,

        @Parameter(
                description = "Months until a village has its next festival",
                zh = "同村节庆间隔",
                unit = "months",
                standard = 6,
                range = {1, 60},
                source = "assumption")
        int monthsBetween)
        implements Instrument {

    @Override
    public Office office() {
        return Office.MARKET;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Village village : programme.villages(v -> isWanted(v, programme))) {
            if (!programme.canPay(costOfFestival)) {
                return;
            }
            if (actors.takesOrders(village, Task.FESTIVALS)) {
                programme.orders(Task.FESTIVALS, village, costOfFestival, actors);
            } else {
                double paid = programme.paysForService(costOfFestival);
                programme.serves(village);
                actors.tourism().holdsFestival(village.id(), paid * (1 - companysPart));
            }
        }
    }

    private boolean isWanted(Village village, Programme programme) {
        return village.guests.endowment >= endowmentNeeded && !programme.hasServed(village, monthsBetween);
    }
}
