package rural.social;

import java.io.Serializable;

/** Money that has ordered something from a station and is not yet worked off, by task and, where named, by village. */
final class Orders implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[] anywhere = new double[Task.count()];
    private final double[][] at;

    Orders(int villages) {
        at = new double[Task.count()][villages];
    }

    /** All of it, yuan. */
    double sum() {
        double sum = 0;
        for (Task task : Task.values()) {
            sum += of(task);
        }
        return sum;
    }

    /** What orders a task anywhere, yuan. */
    double of(Task task) {
        double yuan = anywhere[task.ordinal()];
        for (double here : at[task.ordinal()]) {
            yuan += here;
        }
        return yuan;
    }

    /** What orders a task in the village of a place, yuan. */
    double at(Task task, int place) {
        return at[task.ordinal()][place];
    }

    /** What orders a task and leaves the village to the station, yuan. */
    double anywhere(Task task) {
        return anywhere[task.ordinal()];
    }

    void add(Task task, double yuan) {
        anywhere[task.ordinal()] += yuan;
    }

    void add(Task task, int place, double yuan) {
        at[task.ordinal()][place] += yuan;
    }
}
