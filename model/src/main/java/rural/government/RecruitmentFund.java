package rural.government;

import rural.parameter.Parameter;
import rural.talent.Post;

/**
 * Recruitment fund (paper 4.2): start-up and housing support for people from elsewhere who take a post at a station or
 * in a firm. Support is promised with the offer and paid when somebody comes; nobody is offered what is not there.
 */
@Named(english = "Recruitment fund", chinese = "人才引进基金")
public record RecruitmentFund(
        Plan plan,

        @Parameter(
                description = "Support for start-up and housing of one recruit, in all",
                zh = "每名引进人才创业扶持与住房补贴总额",
                unit = "yuan/person",
                standard = 50_000,
                range = {1000, 500_000},
                explore = {20_000, 100_000},
                source = "assumption")
        double supportEach,

        @Parameter(
                description = "Part of the offers that are posts of social workers",
                zh = "社工岗位占比",
                unit = "share",
                standard = 0.4,
                range = {0, 1},
                source = "assumption")
        double socialWorkers,

        @Parameter(
                description = "Part of the offers that are posts of operators in firms; the rest is for analysts",
                zh = "电商运营岗位占比（其余为数据分析岗位）",
                unit = "share",
                standard = 0.5,
                range = {0, 1},
                source = "assumption")
        double operators)
        implements Instrument {

    @Override
    public Office office() {
        return Office.TALENT;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        payWhatIsDue(programme, actors);
        double unpromised = programme.money() - actors.talent().supportDue();
        int offers = (int) Math.max(0, Math.floor(unpromised / supportEach));
        int forStations = (int) Math.round(offers * socialWorkers);
        int forFirms = (int) Math.min(offers - forStations, Math.round(offers * operators));
        offer(Post.SOCIAL_WORKER, forStations, actors);
        offer(Post.OPERATOR, forFirms, actors);
        offer(Post.ANALYST, offers - forStations - forFirms, actors);
    }

    private static void payWhatIsDue(Programme programme, Actors actors) {
        double paid = Math.min(programme.money(), actors.talent().supportDue());
        if (paid > 0) {
            programme.paysForService(paid);
            actors.talent().supportIsPaid(paid);
        }
    }

    private void offer(Post post, int posts, Actors actors) {
        if (posts > 0) {
            actors.talent().offersPosts(post, posts, supportEach);
        }
    }
}
