package rural.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import rural.parameter.Language;
import rural.report.Program;

/** The program: {@code rural COMMAND}. Exit codes: 0 done, 1 something failed, 2 the input is at fault. */
@Command(name = "rural", mixinStandardHelpOptions = true, versionProvider = Rural.Version.class)
public final class Rural implements Runnable {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    /** Set by the launcher when a person watches standard error; Java cannot tell. */
    private static final String TERMINAL = "rural.terminal";

    /** Set by the launcher to the folder of the project. */
    private static final String HOME = "rural.home";

    private static final int HELP_WIDTH = 100;

    private final Surroundings surroundings;

    private Rural(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(execute(ofThisProcess(), arguments));
    }

    /** Carries out a command; returns the exit code. */
    public static int execute(Surroundings surroundings, String... arguments) {
        Speaker speaker = new Speaker(surroundings, language(arguments, surroundings.language()));
        CommandLine line = new CommandLine(new Rural(surroundings))
                .addSubcommand(new RunCommand(speaker))
                .addSubcommand(new CompareCommand(speaker))
                .addSubcommand(new CheckCommand(speaker))
                .addSubcommand(new DescribeCommand(speaker));
        line.setResourceBundle(speaker.bundle());
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setOut(speaker.outWriter());
        line.setErr(speaker.errWriter());
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler(new BadArguments(speaker));
        line.setExecutionExceptionHandler(new Unexpected(speaker));
        speaker.remember(arguments);
        return line.execute(arguments);
    }

    @Override
    public void run() {
        CommandLine.usage(this, surroundings.out());
    }

    /** The language that the user asks for; a wrong one is complained of later, in the user's usual language. */
    private static Language language(String[] arguments, Language usual) {
        Optional<Language> asked = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) {
                asked = Speaker.language(arguments[i].substring("--lang=".length()));
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = Speaker.language(arguments[i + 1]);
            }
        }
        return asked.orElse(usual);
    }

    private static Surroundings ofThisProcess() {
        return new Surroundings(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of(""),
                Path.of(System.getProperty(HOME, "")),
                usualLanguage(System.getenv()),
                Boolean.getBoolean(TERMINAL),
                new ModelSimulator());
    }

    /** The language of the variables by which a Unix user says it, or else of the system. */
    static Language usualLanguage(Map<String, String> environment) {
        String said = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
        return said.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.CHINESE : Language.ENGLISH;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Tells the version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Rural Synergy " + Program.running().shown()};
        }
    }
}
