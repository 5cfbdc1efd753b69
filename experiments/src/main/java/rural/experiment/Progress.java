package rural.experiment;

/** Is told how far an experiment has come; called by several threads. */
public interface Progress extends AutoCloseable {

    /** Tells nobody. */
    Progress NONE = () -> {};

    /** One more run has ended. */
    void ran();

    /** All have ended, or nobody waits for them any more. */
    @Override
    default void close() {}
}
