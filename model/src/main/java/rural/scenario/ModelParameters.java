package rural.scenario;

import rural.coordination.Coordinate;
import rural.firm.FirmsChoose;
import rural.firm.FoundFirms;
import rural.government.GovernmentActs;
import rural.household.CloseAccounts;
import rural.household.Consume;
import rural.household.Credit;
import rural.household.Feel;
import rural.household.FriendshipParameters;
import rural.household.GoOnline;
import rural.household.Harvest;
import rural.household.HouseholdsChoose;
import rural.household.Imitation;
import rural.household.ImproveQuality;
import rural.household.JoinCooperative;
import rural.household.LearnFromSelling;
import rural.household.Middlemen;
import rural.household.MoveBetweenCityAndHome;
import rural.household.OpenHomestay;
import rural.household.OpenOnlineShop;
import rural.household.PlannedBehaviour;
import rural.household.PopulationParameters;
import rural.household.ProfitSeeking;
import rural.household.ShocksStrike;
import rural.household.SupplyFirm;
import rural.household.WordSpreads;
import rural.logistics.DeliveryParameters;
import rural.logistics.LogisticsParameters;
import rural.logistics.NetworkParameters;
import rural.logistics.OperateNodes;
import rural.market.ClearOnlineMarket;
import rural.market.OutsideWorld;
import rural.market.RegionalBrand;
import rural.place.RoadParameters;
import rural.social.DoSocialWork;
import rural.talent.TalentMoves;
import rural.tourism.TourismParameters;

/** The numbers of all that is founded and of all that happens, one component for each; its name is the section in YAML. */
public record ModelParameters(
        RoadParameters roads,
        PopulationParameters population,
        FriendshipParameters friendships,
        NetworkParameters networks,
        LogisticsParameters logistics,
        DeliveryParameters delivery,
        OperateNodes.Parameters operateNodes,
        TourismParameters tourism,
        OutsideWorld.Parameters outsideWorld,
        FoundFirms.Parameters foundFirms,
        FirmsChoose.Parameters firmsChoose,
        RegionalBrand.Parameters regionalBrand,
        ClearOnlineMarket.Parameters clearOnlineMarket,
        DoSocialWork.Parameters doSocialWork,
        TalentMoves.Parameters talentMoves,
        Coordinate.Parameters coordinate,
        GovernmentActs.Parameters governmentActs,
        Harvest.Parameters harvest,
        Middlemen.Parameters middlemen,
        Credit.Parameters credit,
        ShocksStrike.Parameters shocksStrike,
        WordSpreads.Parameters wordSpreads,
        PlannedBehaviour.Parameters plannedBehaviour,
        ProfitSeeking.Parameters profitSeeking,
        Imitation.Parameters imitation,
        GoOnline.Parameters goOnline,
        LearnFromSelling.Parameters learnFromSelling,
        MoveBetweenCityAndHome.Parameters moveBetweenCityAndHome,
        SupplyFirm.Parameters supplyFirm,
        OpenOnlineShop.Parameters openOnlineShop,
        JoinCooperative.Parameters joinCooperative,
        OpenHomestay.Parameters openHomestay,
        ImproveQuality.Parameters improveQuality,
        Consume.Parameters consume,
        CloseAccounts.Parameters closeAccounts,
        Feel.Parameters feel,
        rural.outcome.Record.Parameters governance) {

    /** The numbers by which households choose. */
    public HouseholdsChoose.Rules householdsChoose() {
        return new HouseholdsChoose.Rules(
                openOnlineShop,
                learnFromSelling,
                supplyFirm,
                joinCooperative,
                improveQuality,
                openHomestay,
                moveBetweenCityAndHome,
                goOnline);
    }
}
