package rural.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rural.experiment.Comparison;
import rural.experiment.Findings;
import rural.experiment.Laboratory;
import rural.parameter.ProblemsFound;
import rural.place.Gazetteer;
import rural.place.Repair;
import rural.report.Identity;
import rural.report.JsonText;
import rural.report.Program;
import rural.report.Provenance;
import rural.report.Remark;
import rural.report.Report;
import rural.report.ResultsFolder;
import rural.report.Summary;

/** Carries out a comparison for a user: runs it, writes its folder, tells what was found. */
final class Work {

    private static final int REPAIRS_TOLD = 5;

    private final Speaker speaker;
    private final WorkOptions.Understood options;

    Work(Speaker speaker, WorkOptions.Understood options) {
        this.speaker = speaker;
        this.options = options;
    }

    /** The exit code, once all is done. */
    int on(Comparison comparison, Asked asked) throws ProblemsFound, InterruptedException, IOException {
        Surroundings around = speaker.surroundings();
        Program program = Program.running();
        Path place = options.out().orElse(OutOption.standard(around.here(), Identity.folder(comparison, program)));
        if (options.out().isEmpty()) {
            OutOption.isFit(place, asked);
        }
        asked.settle();
        Gazetteer county = around.simulator().gazetteer(comparison.baseline());
        Places.check(comparison.scenarios(), county, asked);
        asked.settle();
        tellRepairs(county.repairs());
        Findings findings = found(comparison);
        Provenance provenance =
                new Provenance(program, speaker.command(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        List<Remark> remarks = written(findings, provenance, place);
        if (options.json()) {
            speaker.result(JsonText.of(findings, place));
        } else {
            Summary.lines(findings, speaker.language()).forEach(speaker::result);
        }
        remarks.forEach(remark -> speaker.note(remark.english(), remark.chinese()));
        speaker.note("Results: " + place, "结果目录：" + place);
        return findings.failures().isEmpty() ? Rural.DONE : Rural.FAILED;
    }

    private Findings found(Comparison comparison) throws ProblemsFound, InterruptedException {
        Laboratory laboratory = new Laboratory(speaker.surroundings().simulator(), options.threads());
        try (ShownProgress progress = ShownProgress.of(speaker, comparison.runs(), options.quiet())) {
            return laboratory.compare(comparison, progress);
        }
    }

    private static List<Remark> written(Findings findings, Provenance provenance, Path place) throws IOException {
        try (ResultsFolder folder = new ResultsFolder(place)) {
            List<Remark> remarks = new Report(findings, provenance).write(folder);
            folder.publish();
            return remarks;
        }
    }

    private void tellRepairs(List<Repair> repairs) {
        if (options.quiet()) {
            return;
        }
        repairs.stream()
                .limit(REPAIRS_TOLD)
                .forEach(repair -> speaker.surroundings().err().print(repair.in(speaker.language()) + "\n"));
        if (repairs.size() > REPAIRS_TOLD) {
            int more = repairs.size() - REPAIRS_TOLD;
            speaker.note(
                    more + " more things were mended in the county's files: see tables/repairs.csv.",
                    "县域文件中另有" + more + "处已修补：见 tables/repairs.csv。");
        }
    }
}
