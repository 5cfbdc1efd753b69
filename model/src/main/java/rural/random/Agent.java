package rural.random;

/** Somebody or something that chance can strike, known by a number that stays the same all its life. */
public interface Agent {

    /** The permanent number, not negative, unique among agents of its kind. */
    int id();
}
