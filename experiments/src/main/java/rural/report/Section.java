package rural.report;

import java.util.List;

/** A part of a summary. */
interface Section {

    /** What it says; nothing when there is nothing to say. */
    List<String> lines(Telling telling);
}
