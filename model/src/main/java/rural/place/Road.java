package rural.place;

import java.io.Serializable;
import rural.parameter.Choice;
import rural.random.Agent;

/** A road of the running county: its class can be raised, it wears, it is repaired. */
public final class Road implements Agent, Serializable {

    private static final long serialVersionUID = 1;

    private final RoadSite site;
    private final Roads roads;
    private RoadClass roadClass;
    private double condition;

    Road(RoadSite site, double condition, Roads roads) {
        this.site = site;
        this.roads = roads;
        this.roadClass = site.roadClass();
        this.condition = condition;
    }

    @Override
    public int id() {
        return site.id();
    }

    /** One end, a place as {@link Gazetteer} numbers them. */
    public int from() {
        return site.from();
    }

    /** The other end. */
    public int to() {
        return site.to();
    }

    /** Length in km. */
    public double km() {
        return site.lengthKm();
    }

    /** What it is built for now. */
    public RoadClass roadClass() {
        return roadClass;
    }

    /** From 1, new, to 0, worn out. */
    public double condition() {
        return condition;
    }

    /** Hours that a loaded lorry takes from end to end. */
    public double hours() {
        return km() / roads.parameters().kmPerHour(roadClass, condition);
    }

    /** What a trip from end to end costs a lorry, in kilometres of county road. */
    public double freightKm() {
        return km() * roads.parameters().freight(roadClass);
    }

    /** Rebuilds it to a class at least as good, as new. */
    public void upgradeTo(RoadClass better) {
        if (roadClass.isBetterThan(better)) {
            throw new IllegalArgumentException("road " + id() + " is a " + Choice.key(roadClass)
                    + " and cannot be upgraded to a " + Choice.key(better));
        }
        roadClass = better;
        condition = 1;
        roads.changed();
    }

    /** Lets it lose a part of its condition, at least 0; it cannot fall under 0. */
    public void wear(double loss) {
        changeCondition(-loss, loss);
    }

    /** Gives back a part of its condition, at least 0; it cannot become better than new. */
    public void repair(double gain) {
        changeCondition(gain, gain);
    }

    private void changeCondition(double change, double amount) {
        if (!(amount >= 0)) {
            throw new IllegalArgumentException("road " + id() + " cannot change its condition by " + amount);
        }
        double after = Math.min(1, Math.max(0, condition + change));
        if (after != condition) {
            condition = after;
            roads.changed();
        }
    }
}
