package rural.government;

import rural.parameter.Parameter;
import rural.place.Village;
import rural.social.Task;

/**
 * Story collection (paper 4.4): social workers gather the stories of a village, its people and its products, and tell
 * them well; the money pays their hours and what it takes to write, film and show. Stories fade and are told anew.
 */
@Named(english = "Story collection", chinese = "乡土故事采集")
public record StoryCollection(
        Plan plan,

        @Parameter(
                description = "Cost of collecting a village's stories",
                zh = "每村乡土故事采集费用",
                unit = "yuan",
                standard = 8000,
                range = {200, 200_000},
                explore = {4000, 15_000},
                source = "assumption")
        double costOfVillage,

        @Parameter(
                description = "Months until a village's stories are told anew",
                zh = "再次采集间隔",
                unit = "months",
                standard = 18,
                range = {1, 120},
                source = "assumption")
        int monthsBetween)
        implements Instrument {

    @Override
    public Office office() {
        return Office.MARKET;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        for (Village village : programme.villages(v -> isWanted(v, programme, actors))) {
            if (!programme.canPay(costOfVillage)) {
                return;
            }
            if (actors.takesOrders(village, Task.STORIES)) {
                programme.orders(Task.STORIES, village, costOfVillage, actors);
            }
        }
    }

    private boolean isWanted(Village village, Programme programme, Actors actors) {
        return !programme.hasServed(village, monthsBetween) && actors.takesOrders(village, Task.STORIES);
    }
}
