package rural.government;

/** Parcel points in villages: set up, and supported while their keepers lose money. */
public record VillageParcelPoints(Plan plan) implements Instrument {}
