package rural.government;

import rural.household.ProductLine;
import rural.market.RegionalBrand;
import rural.parameter.Parameter;
import rural.place.Village;

/**
 * Building a regional brand (paper 4.4): the county's main line of goods is certified once, then promoted, campaign by
 * campaign. Whether the brand lasts is up to those who sell under it.
 */
@Named(english = "Regional brand", chinese = "区域公用品牌培育")
public record RegionalBrandBuilding(
        Plan plan,

        @Parameter(
                description = "Cost of certification (geographical indication, green food) of a line",
                zh = "地理标志等认证成本",
                unit = "yuan",
                standard = 300_000,
                range = {10_000, 5_000_000},
                explore = {150_000, 600_000},
                source = "assumption")
        double costOfCertificate,

        @Parameter(
                description = "How far a certificate brings a brand towards full strength",
                zh = "认证对品牌力差距的弥补比例",
                unit = "share",
                standard = 0.2,
                range = {0, 1},
                explore = {0.05, 0.4},
                source = "assumption")
        double strengthOfCertificate,

        @Parameter(
                description = "Months that certification takes",
                zh = "认证周期",
                unit = "months",
                standard = 10,
                range = {0, 48},
                source = "assumption")
        int monthsToCertify,

        @Parameter(
                description = "Cost of a promotion campaign",
                zh = "单次品牌推广费用",
                unit = "yuan",
                standard = 40_000,
                range = {1000, 5_000_000},
                explore = {20_000, 100_000},
                source = "assumption")
        double costOfCampaign)
        implements Instrument {

    @Override
    public Office office() {
        return Office.MARKET;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        ProductLine line = mainLine(actors);
        int site = line.ordinal();
        boolean certified = programme.completedOn(site) + programme.worksOn(site) > 0;
        if (!certified) {
            if (!programme.canPay(costOfCertificate)) {
                return;
            }
            programme.begins(site, monthsToCertify, costOfCertificate);
        }
        RegionalBrand brand = actors.market().brand(line);
        while (programme.canPay(costOfCampaign)) {
            programme.paysForService(costOfCampaign);
            brand.isPromotedWith(costOfCampaign);
        }
    }

    @Override
    public void completes(Work work, Programme programme, Actors actors) {
        actors.market().brand(ProductLine.of(work.site())).isCertified(strengthOfCertificate);
    }

    /** The line with most output among those that a brand can tell apart; grain is no matter for a brand. */
    static ProductLine mainLine(Actors actors) {
        ProductLine main = ProductLine.SPECIALTY;
        for (ProductLine line : ProductLine.values()) {
            if (line != ProductLine.STAPLE && output(line, actors) > output(main, actors)) {
                main = line;
            }
        }
        return main;
    }

    private static double output(ProductLine line, Actors actors) {
        double output = 0;
        for (Village village : actors.county().villages()) {
            output += village.community.outputOfYear[line.ordinal()];
        }
        return output;
    }
}
