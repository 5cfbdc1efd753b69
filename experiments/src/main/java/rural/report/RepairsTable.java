package rural.report;

import rural.experiment.Findings;
import rural.place.Repair;

/** What was mended in the county's files; heads only when nothing was. */
final class RepairsTable implements Table {

    @Override
    public String file() {
        return "repairs.csv";
    }

    @Override
    public void write(Findings findings, CsvText csv) {
        csv.line("file", "line", "repair", "repair_zh");
        for (Repair repair : findings.gazetteer().repairs()) {
            String name =
                    repair.file().substring(repair.file().replace('\\', '/').lastIndexOf('/') + 1);
            csv.line(name, repair.line(), repair.english(), repair.chinese());
        }
    }
}
