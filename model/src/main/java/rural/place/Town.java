package rural.place;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rural.random.Agent;

/** A town: a seat of services for the villages around it. */
public final class Town implements Agent, Serializable {

    private static final long serialVersionUID = 1;

    private final TownSite site;
    private final List<Village> villages = new ArrayList<>();

    public Town(TownSite site) {
        this.site = site;
    }

    @Override
    public int id() {
        return site.id();
    }

    /** Where it lies and how it is called. */
    public TownSite site() {
        return site;
    }

    /** Its villages, by number. */
    public List<Village> villages() {
        return Collections.unmodifiableList(villages);
    }

    void add(Village village) {
        villages.add(village);
    }
}
