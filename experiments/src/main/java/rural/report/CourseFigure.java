package rural.report;

import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
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
        chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
        chart.getStyler().setSeriesColors(Canvas.COLOURS);
        for (int scenario = 0; scenario < telling.scenarios().size(); scenario++) {
            double[] course = course(telling.findings().months(scenario), telling.months(telling.lastHorizon()));
            XYSeries series = chart.addSeries(Canvas.distinct(telling, scenario), months(course.length), course);
            series.setMarker(SeriesMarkers.NONE);
            series.setLineWidth(LINE);
        }
        return chart;
    }

    private static double[] months(int length) {
        double[] months = new double[length];
        for (int month = 0; month < length; month++) {
            months[month] = month + 1;
        }
        return months;
    }

    private double[] course(MonthlyMeans means, int months) {
        double[] course = new double[months];
        for (int month = 0; month < months; month++) {
            int first = outcome.over() == Outcome.Over.LAST_MONTH ? month : Math.max(0, month + 1 - MONTHS_A_YEAR);
            double sum = 0;
            for (int m = first; m <= month; m++) {
                sum += means.at(outcome, m).mean();
            }
            double mean = sum / (month + 1 - first);
            course[month] =
                    Scale.of(outcome).factor() * (outcome.over() == Outcome.Over.YEAR_SUM ? MONTHS_A_YEAR : 1) * mean;
        }
        return course;
    }
}
