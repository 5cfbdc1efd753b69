package rural.report;

import rural.experiment.Findings;

/** A table of the results folder: tidy, one observation a line, units in a column. */
interface Table {

    /** The name of its file. */
    String file();

    /** Writes its heads and lines. */
    void write(Findings findings, CsvText csv);
}
