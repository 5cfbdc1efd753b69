package rural.report;

import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import rural.outcome.Outcome;
import rural.statistics.PairedDifference;

/**
 * How an outcome differs from the baseline under each policy, early and late, with intervals.
 *
 * @param outcome that is drawn
 */
record DifferenceFigure(Outcome outcome) implements Figure {

    @Override
    public String name(Telling telling) {
        return "difference-" + outcome.key();
    }

    @Override
    public CategoryChart chart(Telling telling) {
        Scale scale = Scale.of(outcome);
        CategoryChart chart = new CategoryChartBuilder()
                .width(Canvas.WIDTH)
                .height(Canvas.HEIGHT)
                .title(telling.name(outcome)
                        + telling.say(": difference from the baseline, 95 % intervals", "：与基准的差异及95%区间"))
                .xAxisTitle("")
                .yAxisTitle(scale.unit(telling.language()))
                .build();
        chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
        chart.getStyler().setSeriesColors(Canvas.WITHOUT_BLACK);
        List<String> moments = new ArrayList<>();
        for (int horizon = 0; horizon <= telling.lastHorizon(); horizon++) {
            moments.add(telling.say("month " + telling.months(horizon), "第" + telling.months(horizon) + "月"));
        }
        for (int policy : telling.policies()) {
            List<Double> means = new ArrayList<>();
            List<Double> halves = new ArrayList<>();
            for (int horizon = 0; horizon <= telling.lastHorizon(); horizon++) {
                PairedDifference difference = telling.findings().difference(policy, horizon, outcome);
                means.add(Canvas.drawn(scale.factor() * difference.mean()));
                halves.add(Canvas.drawn(scale.factor() * difference.interval().halfWidth()));
            }
            chart.addSeries(Canvas.distinct(telling, policy), moments, means, halves);
        }
        return chart;
    }
}
