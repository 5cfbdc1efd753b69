package rural.report;

import rural.experiment.Findings;

/** Tells a stranger how to get these results again. */
final class Reproduction {

    private Reproduction() {}

    static String text(Findings findings, Provenance provenance) {
        String key = findings.comparison().baseline().key();
        long seed = findings.comparison().seeds().get(0);
        Program program = provenance.program();
        return """
                # How to reproduce these results · 如何复现这些结果

                Made by Rural Synergy %1$s with this command: · 由以下命令生成：

                    %2$s

                1. Get that version of the program (commit `%3$s`), a JDK of version 17 or later, and Maven.
                   获取该版本程序（提交 `%3$s`）、JDK 17 或更高版本以及 Maven。
                2. To repeat everything, type the command above where the scenario files lie. Tables, scenarios and summaries
                   come out with the same bytes, on any number of threads and on Java 17 to 25; `manifest.yaml` lists the
                   SHA-256 of each file.
                   在情景文件所在目录运行上述命令即可全部复现；无论线程数与 Java 版本（17 至 25），表格、情景与摘要逐字节一致，
                   各文件的 SHA-256 见 `manifest.yaml`。
                3. To repeat one run, type its `repeat` command from `manifest.yaml` in this folder, such as
                   在本目录运行 `manifest.yaml` 中某次运行的 `repeat` 命令即可复现该次运行，例如

                       %4$s

                   and compare the `history_sha256` of its manifest with the one here: it covers every number of the run.
                   然后比较两份 manifest 中的 `history_sha256`，它涵盖该次运行的全部数值。

                `scenarios/` holds every value that decided these runs, with the file and line that said it.
                `scenarios/` 保存决定这些运行的全部取值及其出处（文件与行号）。
                """.formatted(program.shown(), provenance.command(), program.commit(), Repetition.command(key, seed));
    }
}
