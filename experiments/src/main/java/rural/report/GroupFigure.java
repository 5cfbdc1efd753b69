package rural.report;

import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import rural.outcome.Group;
import rural.outcome.Measure;
import rural.statistics.PairedDifference;

/**
 * Who wins and who loses: the difference from the baseline by kind of household, late, with intervals.
 *
 * @param measure that is drawn
 */
record GroupFigure(Measure measure) implements Figure {

    private static final int SLANT = 30;

    @Override
    public String name(Telling telling) {
        return "groups-" + measure.key();
    }

    @Override
    public CategoryChart chart(Telling telling) {
        Scale scale = Scale.of(measure);
        int horizon = telling.lastHorizon();
        CategoryChart chart = new CategoryChartBuilder()
                .width(2 * Canvas.WIDTH)
                .height(Canvas.HEIGHT)
                .title(telling.name(measure)
                        + telling.say(
                                ": difference from the baseline after " + telling.months(horizon) + " months",
                                "：第" + telling.months(horizon) + "个月末与基准的差异"))
                .xAxisTitle("")
                .yAxisTitle(scale.unit(telling.language()))
                .build();
        chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(LegendLayout.Horizontal);
        chart.getStyler().setXAxisLabelRotation(SLANT);
        chart.getStyler().setSeriesColors(Canvas.WITHOUT_BLACK);
        List<String> groups = new ArrayList<>();
        for (Group group : Group.values()) {
            groups.add(telling.language().of(group.english(), group.chinese()));
        }
        for (int policy : telling.policies()) {
            List<Double> means = new ArrayList<>();
            List<Double> halves = new ArrayList<>();
            for (Group group : Group.values()) {
                PairedDifference difference = telling.findings().difference(policy, horizon, measure, group);
                means.add(Canvas.drawn(scale.factor() * difference.mean()));
                halves.add(Canvas.drawn(scale.factor() * difference.interval().halfWidth()));
            }
            chart.addSeries(Canvas.distinct(telling, policy), groups, means, halves);
        }
        return chart;
    }
}
