package rural;

/** The parameters of all processes, one component for each. */
public record ModelParameters() {}
