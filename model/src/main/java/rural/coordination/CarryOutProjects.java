package rural.coordination;

import java.io.Serializable;
import java.util.Iterator;
import rural.calendar.Month;
import rural.firm.Firm;
import rural.firm.Firms;
import rural.household.Household;
import rural.household.Households;
import rural.household.Topic;
import rural.parameter.Parameter;
import rural.place.Village;
import rural.random.Purpose;
import rural.random.RandomStream;
import rural.social.Activity;
import rural.social.SocialWork;
import rural.social.Station;
import rural.tourism.Tourism;

/**
 * Joint projects go on, as far as the station keeps the hours it promised, and end (ODD, submodel 7d).
 *
 * <p>A pre-sale makes clients suppliers of the firm if it pays them better than middlemen and they agree; a campaign
 * tells stories; a festival is held in the last month of its project. A firm that closes ends its project.
 */
public final class CarryOutProjects implements Serializable {

    private static final long serialVersionUID = 1;

    /** The numbers. */
    public record Parameters(
            @Parameter(
                    description = "Share of its suppliers' sales that a firm contracts in a pre-sale",
                    zh = "预售签约占供货比例",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.2, 0.8},
                    source = "assumption")
            double contracted,

            @Parameter(
                    description = "Price of a firm from which a family does better than with middlemen",
                    zh = "家庭愿意签约的最低收购价（占零售价）",
                    unit = "share of retail price",
                    standard = 0.42,
                    range = {0, 1},
                    explore = {0.40, 0.50},
                    source = "assumption")
            double worthWhile,

            @Parameter(
                    description =
                            "Chance that a family whom its social worker advises agrees, in a month of full hours",
                    zh = "社工陪同下家庭月签约概率",
                    unit = "per month",
                    standard = 0.3,
                    range = {0, 1},
                    explore = {0.1, 0.6},
                    source = "assumption")
            double agrees,

            @Parameter(
                    description = "Part of the way to full trust that a contracted family goes",
                    zh = "签约家庭的信任提升",
                    unit = "share",
                    standard = 0.05,
                    range = {0, 1},
                    explore = {0, 0.1},
                    source = "assumption")
            double trustWon,

            @Parameter(
                    description =
                            "Part of the way to being well told that a month's campaign brings a village's stories",
                    zh = "故事传播项目每月增进的故事传播度",
                    unit = "share",
                    standard = 0.06,
                    range = {0, 1},
                    explore = {0.02, 0.15},
                    source = "assumption")
            double stories,

            @Parameter(
                    description = "Part of its viewers whom a month's campaign makes a firm's shops tell stories to",
                    zh = "企业店铺故事触达月增幅",
                    unit = "share",
                    standard = 0.1,
                    range = {0, 1},
                    explore = {0.03, 0.3},
                    source = "assumption")
            double reach,

            @Parameter(
                    description =
                            "Part of the way to being known by everybody that a month's campaign brings a village online",
                    zh = "故事传播项目每月增进的村庄网上知名度",
                    unit = "share",
                    standard = 0.05,
                    range = {0, 1},
                    explore = {0.01, 0.15},
                    source = "assumption")
            double promotion,

            @Parameter(
                    description = "Part of the way to partnership that a project brings at its end",
                    zh = "联合项目完成后增进的熟识程度",
                    unit = "share",
                    standard = 0.5,
                    range = {0, 1},
                    explore = {0.2, 0.8},
                    source = "assumption")
            double partnership) {}

    private final Households households;
    private final SocialWork socialWork;
    private final Firms firms;
    private final Tourism tourism;
    private final Coordination coordination;
    private final double hoursWanted;
    private final Parameters p;

    CarryOutProjects(
            Households households,
            SocialWork socialWork,
            Firms firms,
            Tourism tourism,
            Coordination coordination,
            double hoursWanted,
            Parameters parameters) {
        this.households = households;
        this.socialWork = socialWork;
        this.firms = firms;
        this.tourism = tourism;
        this.coordination = coordination;
        this.hoursWanted = hoursWanted;
        this.p = parameters;
    }

    /** A month of all projects. */
    void step(Month month) {
        for (Iterator<JointProject> all = coordination.projects.iterator(); all.hasNext(); ) {
            JointProject project = all.next();
            Firm firm = firms.firm(project.firm());
            if (!firm.isOpen()) {
                coordination.acquaintances().forget(firm.number());
                all.remove();
                continue;
            }
            Station station = socialWork.stations().get(project.station());
            double spent = station.spends(Activity.COORDINATION, hoursWanted);
            double part = hoursWanted <= 0 ? 1 : Math.min(1, spent / hoursWanted);
            project.goesOn();
            carryOut(project, station, firm, part, month);
            if (project.monthsLeft() <= 0) {
                coordination.acquaintances().grow(station.id(), firm.number(), p.partnership());
                all.remove();
            }
        }
    }

    private void carryOut(JointProject project, Station station, Firm firm, double part, Month month) {
        switch (project.kind()) {
            case PRESALE_FOR_CASE_FAMILIES -> contract(station, firm, part, project.monthsLeft(), month);
            case STORY_CAMPAIGN -> tell(project.village(), firm, part);
            case FESTIVAL -> {
                if (project.monthsLeft() <= 0) {
                    tourism.holdsFestival(project.village().id(), project.cost() * part);
                }
            }
        }
    }

    /** The firm promises to buy before the harvest; clients whom it would pay better may agree to supply it. */
    private void contract(Station station, Firm firm, double part, int monthsLeft, Month month) {
        if (!firm.campaign().runsPresale()) {
            firm.promisesPresale(p.contracted(), monthsLeft + 1);
        }
        RandomStream agreeing = month.stream(Purpose.CASE_FAMILY_JOINS_PRESALE);
        for (int row : station.clients()) {
            Household household = households.at(row);
            firm.learnsOf(household.village());
            household.hearsOf(Topic.SELLING_ONLINE);
            if (couldContract(household, firm)
                    && firm.trade().offeredPrice() >= p.worthWhile()
                    && agreeing.bernoulli(household, p.agrees() * part)) {
                household.beginsToSupply(firm.number());
                household.trustsMoreBy(p.trustWon());
            }
        }
    }

    /** Whether a household sells to middlemen what a firm buys. */
    static boolean couldContract(Household household, Firm firm) {
        return household.sellsByWholesale() && firm.kind().sellsGoods() && household.product() == firm.line();
    }

    private void tell(Village village, Firm firm, double part) {
        village.support.stories += p.stories() * part * (1 - village.support.stories);
        firm.tellsStories(p.reach() * part);
        tourism.promotes(village.id(), p.promotion() * part);
    }
}
