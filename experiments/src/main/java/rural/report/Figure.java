package rural.report;

import org.knowm.xchart.internal.chartpart.Chart;

/** One figure. */
interface Figure {

    /** The name of its file, without language and type. */
    String name(Telling telling);

    /** The chart, before fonts and colours. */
    Chart<?, ?> chart(Telling telling);
}
