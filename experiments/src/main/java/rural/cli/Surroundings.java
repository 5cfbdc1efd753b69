package rural.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import rural.experiment.Simulator;
import rural.parameter.Language;

/**
 * What the program finds around it.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param here the folder in which the user stands
 * @param home the folder of the project, in which scenarios lie
 * @param language of a user who names none
 * @param isTerminal whether a person watches {@code err}
 * @param simulator that runs scenarios
 */
public record Surroundings(
        PrintStream out,
        PrintStream err,
        Path here,
        Path home,
        Language language,
        boolean isTerminal,
        Simulator simulator) {}
