package rural.scenario;

import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A value that a file says, and where.
 *
 * @param value of the type that its parameter declares
 * @param at where it stands
 * @param complaints those of its file
 */
record Said<T>(T value, Node at, Complaints complaints) {

    /** Where it was said, as {@code file:line}. */
    String origin() {
        return complaints.place(at);
    }
}
