package rural.household;

import java.util.List;
import rural.calendar.Month;
import rural.calendar.Process;
import rural.place.County;

/**
 * Households choose how to live and to sell (ODD, submodel 9): the decisions, in their order.
 *
 * <p>Each decision reads what held before it and changes households only after its own sweep, so that nobody is ahead
 * of a neighbour. A household reconsiders once a quarter.
 */
public final class HouseholdsChoose implements Process {

    private static final long serialVersionUID = 1;

    private final List<Process> decisions;
    private final PlannedBehaviour planned;

    /** What they decide with. */
    public record Rules(
            OpenOnlineShop.Parameters openOnlineShop,
            LearnFromSelling.Parameters learnFromSelling,
            SupplyFirm.Parameters supplyFirm,
            JoinCooperative.Parameters joinCooperative,
            ImproveQuality.Parameters improveQuality,
            OpenHomestay.Parameters openHomestay,
            MoveBetweenCityAndHome.Parameters moveBetweenCityAndHome,
            GoOnline.Parameters goOnline) {}

    public HouseholdsChoose(
            County county,
            Households households,
            Harvest harvest,
            Middlemen middlemen,
            Credit credit,
            AdoptionRule rule,
            PlannedBehaviour planned,
            boolean broadbandConstrains,
            boolean eGovernment,
            Rules rules) {
        this.planned = planned;
        OpenOnlineShop shop = new OpenOnlineShop(households, harvest, middlemen, credit, rule, rules.openOnlineShop());
        this.decisions = List.of(
                new GoOnline(households, broadbandConstrains, eGovernment, rules.goOnline()),
                new LearnFromSelling(households, harvest, middlemen, shop, rules.learnFromSelling()),
                new MoveBetweenCityAndHome(households, county.prices, rules.moveBetweenCityAndHome()),
                new TakeFirmJob(households, county.prices),
                new SupplyFirm(households, harvest, middlemen, rule, rules.supplyFirm()),
                shop,
                new JoinCooperative(households, harvest, middlemen, rule, rules.joinCooperative()),
                new OpenHomestay(households, credit, rule, rules.openHomestay()),
                new ImproveQuality(households, harvest, credit, rules.improveQuality()));
    }

    /** The decisions, in their order. */
    public List<Process> decisions() {
        return decisions;
    }

    @Override
    public void step(Month month) {
        planned.isYear(month.calendar().getYear());
        for (Process decision : decisions) {
            decision.step(month);
        }
    }
}
