package rural.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import rural.parameter.ProblemsFound;

/** Answers what goes wrong while a command works: bad input as such, the rest without a stack trace. */
final class Unexpected implements IExecutionExceptionHandler {

    /** Set, it shows where in the program things went wrong. */
    private static final String TRACE = "RURAL_TRACE";

    private final Speaker speaker;

    Unexpected(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) {
        if (exception instanceof ProblemsFound found) {
            return speaker.refuse(found.problems());
        }
        if (exception instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return Rural.FAILED;
        }
        if (System.getenv(TRACE) != null) {
            exception.printStackTrace(speaker.surroundings().err());
        }
        String what = exception.getClass().getSimpleName() + ": " + exception.getMessage();
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            speaker.note("Results could not be written: " + what, "结果无法写入：" + what);
        } else {
            speaker.note(
                    "The program itself is at fault, not you: " + what + ". With " + TRACE
                            + "=1 before the command it tells where; please report that.",
                    "这是程序自身的错误：" + what + "。在命令前加 " + TRACE + "=1 可显示出错位置，请据此报告。");
        }
        return Rural.FAILED;
    }
}
