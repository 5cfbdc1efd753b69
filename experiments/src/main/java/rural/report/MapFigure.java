package rural.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import rural.outcome.Measure;
import rural.place.Gazetteer;
import rural.place.VillageSite;
import rural.statistics.PairedDifference;

/**
 * A map of which villages gain and which lose under a policy.
 *
 * @param policy its place among the scenarios
 * @param measure that is drawn
 */
record MapFigure(int policy, Measure measure) implements Figure {

    private static final Color GAIN = new Color(0x0072B2);
    private static final Color LOSS = new Color(0xD55E00);
    private static final Color UNCLEAR = new Color(0xBBBBBB);

    @Override
    public String name(Telling telling) {
        return "map-" + measure.key() + "-" + telling.scenarios().get(policy).key();
    }

    @Override
    public XYChart chart(Telling telling) {
        XYChart chart = new XYChartBuilder()
                .width(Canvas.WIDTH)
                .height(Canvas.WIDTH)
                .title(telling.name(measure)
                        + telling.say(", ", "，")
                        + telling.name(policy)
                        + telling.say(
                                ": villages after " + telling.months(telling.lastHorizon()) + " months",
                                "：第" + telling.months(telling.lastHorizon()) + "个月末各村情况"))
                .xAxisTitle(telling.say("km east of the county seat", "县城以东（公里）"))
                .yAxisTitle(telling.say("km north of the county seat", "县城以北（公里）"))
                .build();
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
        villages(telling, chart);
        Gazetteer place = telling.findings().gazetteer();
        List<double[]> towns = new ArrayList<>();
        place.towns().forEach(town -> towns.add(new double[] {town.x(), town.y()}));
        points(chart, telling.say("town", "乡镇"), towns, SeriesMarkers.SQUARE, Color.DARK_GRAY);
        points(
                chart,
                telling.say("county seat", "县城"),
                List.of(new double[] {0, 0}),
                SeriesMarkers.DIAMOND,
                Color.BLACK);
        return chart;
    }

    private void villages(Telling telling, XYChart chart) {
        List<double[]> gain = new ArrayList<>();
        List<double[]> loss = new ArrayList<>();
        List<double[]> unclear = new ArrayList<>();
        for (VillageSite village : telling.findings().gazetteer().villages()) {
            PairedDifference difference =
                    telling.findings().difference(policy, telling.lastHorizon(), measure, village.id());
            (!difference.isClear() ? unclear : difference.mean() > 0 ? gain : loss)
                    .add(new double[] {village.x(), village.y()});
        }
        points(chart, telling.say("no clear difference", "无显著差别"), unclear, SeriesMarkers.CIRCLE, UNCLEAR);
        points(chart, telling.say("clearly gains", "显著受益"), gain, SeriesMarkers.TRIANGLE_UP, GAIN);
        points(chart, telling.say("clearly loses", "显著受损"), loss, SeriesMarkers.TRIANGLE_DOWN, LOSS);
    }

    private static void points(XYChart chart, String name, List<double[]> points, Marker marker, Color colour) {
        if (points.isEmpty()) {
            return;
        }
        double[] east = points.stream().mapToDouble(p -> p[0]).toArray();
        double[] north = points.stream().mapToDouble(p -> p[1]).toArray();
        XYSeries series = chart.addSeries(name + " (" + points.size() + ")", east, north);
        series.setMarker(marker);
        series.setMarkerColor(colour);
    }
}
