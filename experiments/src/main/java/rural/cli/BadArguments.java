package rural.cli;

import java.util.List;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rural.parameter.Problem;
import rural.parameter.Suggestion;

/** Answers a command line that cannot be understood, as a scenario that cannot be understood is answered. */
final class BadArguments implements IParameterExceptionHandler {

    private final Speaker speaker;

    BadArguments(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandSpec command = exception.getCommandLine().getCommandSpec();
        String name = command.qualifiedName();
        int code = speaker.refuse(problems(exception, command, name));
        speaker.note("Help: " + name + " --help", "帮助：" + name + " --help");
        return code;
    }

    private static List<Problem> problems(ParameterException exception, CommandSpec command, String name) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched.getUnmatched().stream()
                    .map(argument -> unknown(argument, command, name))
                    .toList();
        }
        if (exception instanceof MissingParameterException missing) {
            return missing.getMissing().stream().map(arg -> missing(arg, name)).toList();
        }
        if (exception instanceof OverwrittenOptionException twice) {
            String option = label(twice.getOverwritten());
            return List.of(problem(name, option + " is given twice.", option + " 重复给出。"));
        }
        String said = String.valueOf(exception.getMessage());
        return List.of(problem(name, said, "命令行无法理解：" + said));
    }

    private static Problem unknown(String argument, CommandSpec command, String name) {
        if (argument.startsWith("-")) {
            String option = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            List<String> known =
                    command.options().stream().map(OptionSpec::longestName).toList();
            return problem(
                    name,
                    "There is no option " + option + "." + Suggestion.english(option, known),
                    "没有选项 " + option + "。" + Suggestion.chinese(option, known));
        }
        if (!command.subcommands().isEmpty()) {
            List<String> known = List.copyOf(command.subcommands().keySet());
            return problem(
                    name,
                    "There is no command \"" + argument + "\", only " + String.join(", ", known) + "."
                            + Suggestion.english(argument, known),
                    "没有命令“" + argument + "”，可用命令：" + String.join("、", known) + "。"
                            + Suggestion.chinese(argument, known));
        }
        return problem(name, "\"" + argument + "\" is one argument too many.", "多出一个参数“" + argument + "”。");
    }

    private static Problem missing(ArgSpec arg, String name) {
        return arg.isOption()
                ? problem(name, label(arg) + " needs a value.", label(arg) + " 缺少取值。")
                : problem(name, arg.paramLabel() + " is missing.", "缺少参数 " + arg.paramLabel() + "。");
    }

    private static String label(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private static Problem problem(String name, String english, String chinese) {
        return new Problem(name, 0, 0, english, chinese);
    }
}
