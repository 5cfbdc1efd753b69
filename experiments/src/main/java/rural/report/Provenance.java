package rural.report;

import java.time.Instant;

/**
 * How results came about.
 *
 * @param program which made them
 * @param command as typed
 * @param written when
 */
public record Provenance(Program program, String command, Instant written) {}
