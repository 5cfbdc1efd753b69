package rural.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import rural.experiment.Progress;

/**
 * Shows how far the runs have come: a bar with an estimate of the end for somebody who watches, a line now and then for
 * a log, nothing when that is asked. When the program is stopped, it says how to go on.
 */
final class ShownProgress implements Progress {

    private static final int BAR_WIDTH = 80;
    private static final int BAR_EVERY_MILLISECONDS = 500;
    private static final int BAR_FROM_RUNS = 2;
    private static final long LINE_EVERY_NANOSECONDS = Duration.ofSeconds(20).toNanos();

    private final Speaker speaker;
    private final int runs;
    private final boolean isQuiet;
    private final AtomicInteger ran = new AtomicInteger();
    private final long begun = System.nanoTime();
    private final @Nullable ProgressBar bar;
    private final Thread farewell = new Thread(this::stopped, "says how to go on");
    private long lastLine = begun;

    private ShownProgress(Speaker speaker, int runs, boolean isQuiet) {
        this.speaker = speaker;
        this.runs = runs;
        this.isQuiet = isQuiet;
        boolean isWatched = speaker.surroundings().isTerminal() && !isQuiet && runs >= BAR_FROM_RUNS;
        this.bar = isWatched ? bar(speaker.surroundings().err()) : null;
        Runtime.getRuntime().addShutdownHook(farewell);
    }

    static ShownProgress of(Speaker speaker, int runs, boolean isQuiet) {
        return new ShownProgress(speaker, runs, isQuiet);
    }

    @Override
    public void ran() {
        int now = ran.incrementAndGet();
        if (bar != null) {
            bar.step();
        } else if (!isQuiet) {
            line(now);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            return; // The program is being stopped, and the farewell is said anyway.
        }
    }

    private synchronized void line(int now) {
        long time = System.nanoTime();
        if (time - lastLine < LINE_EVERY_NANOSECONDS || now == runs) {
            return;
        }
        lastLine = time;
        long left = Duration.ofNanos((time - begun) / now * (runs - now)).toSeconds();
        speaker.note(
                now + " of " + runs + " runs done, about " + left + " seconds left",
                "已完成 " + now + "/" + runs + " 次运行，约剩 " + left + " 秒");
    }

    private void stopped() {
        speaker.note(
                "\nStopped after " + ran.get() + " of " + runs + " runs; nothing was written. To begin again: "
                        + speaker.command(),
                "\n已中止：完成 " + ran.get() + "/" + runs + " 次运行，未写入任何结果。重新开始：" + speaker.command());
    }

    private ProgressBar bar(PrintStream err) {
        return new ProgressBarBuilder()
                .setTaskName(speaker.say("runs", "运行"))
                .setInitialMax(runs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(BAR_EVERY_MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(err, BAR_WIDTH))
                .build();
    }
}
