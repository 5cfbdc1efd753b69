package rural.report;

import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import rural.experiment.MonthlyMeans;
import rural.outcome.Outcome;

/**
 * The course of an outcome under each policy: means over replications, each of the last twelve months.
 *
 * @param outcome that is drawn
 */
record CourseFigure(Outcome outcome) implements Figure {

    private static final int MONTHS_A_YEAR = 12;
    private static final float LINE = 2f;

    @Override
    public String name(Telling telling) {
        return "course-" + outcome.key();
    }

    @Override
    public XYChart chart(Telling telling) {
        XYChart chart = new XYChartBuilder()
                .width(Canvas.WIDTH)
                .height(Canvas.HEIGHT)
                .title(telling.name(outcome))
                .xAxisTitle(telling.say("Month", "月"))
                .yAxisTitle(Scale.of(outcome).unit(telling.language()))
                .build();
        chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
        chart.getStyler().setSeriesColors(Canvas.COLOURS);
        for (int scenario = 0; scenario < telling.scenarios().size(); scenario++) {
            List<Double> months = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            course(telling.findings().months(scenario), telling.months(telling.lastHorizon()), months, values);
            XYSeries series = chart.addSeries(Canvas.distinct(telling, scenario), months, values);
            series.setMarker(SeriesMarkers.NONE);
            series.setLineWidth(LINE);
        }
        return chart;
    }

    /** Begins when twelve months have passed, or with the first of a run that is shorter. */
    private void course(MonthlyMeans means, int length, List<Double> months, List<Double> values) {
        for (int month = Math.min(MONTHS_A_YEAR, length) - 1; month < length; month++) {
            int first = outcome.over() == Outcome.Over.LAST_MONTH ? month : Math.max(0, month + 1 - MONTHS_A_YEAR);
            double sum = 0;
            for (int m = first; m <= month; m++) {
                sum += means.at(outcome, m).mean();
            }
            double mean = sum / (month + 1 - first);
            double value = outcome.over() == Outcome.Over.YEAR_SUM ? MONTHS_A_YEAR * mean : mean;
            months.add(month + 1.0);
            values.add(Canvas.drawn(Scale.of(outcome).factor() * value));
        }
    }
}
