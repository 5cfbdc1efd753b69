package rural.place;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One county in one run: its towns, villages and roads, which change as the run goes on. */
public final class County implements Serializable {

    private static final long serialVersionUID = 1;

    /** Households from which a place counts where a share of all places is to be served; assumption. */
    private static final int HAMLET = 5;

    private final Gazetteer gazetteer;
    private final List<Town> towns;
    private final List<Village> villages;
    private final Roads roads;
    /** Prices and wages that the county finds, and cannot change. */
    public final Prices prices;

    /**
     * Share of the county's households that exist in the model. Each stands for several; so whoever serves a place has
     * this share of its usual capacity, costs and money, and what is told of the county is divided by it.
     */
    public final double scale;

    /** Founds a whole county on a place; the gazetteer itself is never changed. */
    public County(Gazetteer gazetteer, Roads roads, int productLines) {
        this(gazetteer, roads, productLines, 1);
    }

    /** Founds a county of which only a share of the households exists in the model. */
    public County(Gazetteer gazetteer, Roads roads, int productLines, double scale) {
        this.scale = scale;
        this.gazetteer = gazetteer;
        this.roads = roads;
        this.prices = new Prices(productLines);
        List<Town> founded = new ArrayList<>();
        for (TownSite site : gazetteer.towns()) {
            founded.add(new Town(site));
        }
        List<Village> settled = new ArrayList<>();
        for (VillageSite site : gazetteer.villages()) {
            Town town = founded.get(site.town());
            Village village = new Village(site, town, productLines);
            town.add(village);
            settled.add(village);
        }
        this.towns = List.copyOf(founded);
        this.villages = List.copyOf(settled);
    }

    /** The place it stands on. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Its towns, by number. */
    public List<Town> towns() {
        return towns;
    }

    /** Its villages, by number. */
    public List<Village> villages() {
        return villages;
    }

    /** The village with a number. */
    public Village village(int number) {
        return villages.get(number);
    }

    /** Whether a village is a few lonely farms, which nobody counts as a place to be served. */
    public boolean isHamlet(Village village) {
        return village.site().households() < HAMLET * scale;
    }

    /** Whether a town is no more than that. */
    public boolean isHamlet(Town town) {
        int households = 0;
        for (Village village : town.villages()) {
            households += village.site().households();
        }
        return households < HAMLET * scale;
    }

    /** Its roads. */
    public Roads roads() {
        return roads;
    }
}
