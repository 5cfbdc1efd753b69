package rural.experiment;

/**
 * A run that broke off.
 *
 * @param scenario the key of its scenario
 * @param replication its replication, from 0
 * @param seed its seed
 * @param cause what went wrong, in one line
 */
public record Failure(String scenario, int replication, long seed, String cause) {

    static Failure of(String scenario, int replication, long seed, Throwable thrown) {
        String said = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
        String cause = thrown.getClass().getSimpleName() + said + where;
        return new Failure(scenario, replication, seed, cause.replaceAll("\\s+", " "));
    }
}
