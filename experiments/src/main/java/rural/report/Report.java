package rural.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import rural.experiment.Comparison;
import rural.experiment.Findings;
import rural.parameter.Language;
import rural.scenario.Scenario;

/** Writes findings into a results folder. */
public final class Report {

    private static final List<Table> OF_EVERY_RUN = List.of(
            new OutcomesTable(),
            new GroupsTable(),
            new VillagesTable(),
            new MoneyTable(),
            new FailuresTable(),
            new RepairsTable());

    private final Findings findings;
    private final Provenance provenance;

    public Report(Findings findings, Provenance provenance) {
        this.findings = findings;
        this.provenance = provenance;
    }

    /**
     * Writes all there is to tell.
     *
     * @return what the user should know about the report itself, such as missing fonts
     */
    public List<Remark> write(ResultsFolder folder) throws IOException {
        Comparison asked = findings.comparison();
        EffectiveScenarios scenarios = new EffectiveScenarios(folder);
        for (Scenario scenario : asked.scenarios()) {
            scenarios.add(scenario);
        }
        for (Table table : tables(asked)) {
            CsvText csv = new CsvText();
            table.write(findings, csv);
            folder.add("tables/" + table.file(), csv.toString());
        }
        folder.add("summary.txt", text(Summary.lines(findings, Language.ENGLISH)));
        folder.add("summary.zh.txt", text(Summary.lines(findings, Language.CHINESE)));
        List<Remark> remarks = new ArrayList<>(new Figures(findings, folder).draw());
        folder.add("how-to-reproduce.md", Reproduction.text(findings, provenance));
        folder.add(ResultsFolder.MANIFEST, new Manifest(findings, provenance, folder.hashes()).text());
        return remarks;
    }

    private static List<Table> tables(Comparison asked) {
        List<Table> tables = new ArrayList<>(OF_EVERY_RUN);
        tables.add(new MonthsTable());
        if (asked.scenarios().size() > 1) {
            tables.add(new DifferencesTable());
        }
        return tables;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
