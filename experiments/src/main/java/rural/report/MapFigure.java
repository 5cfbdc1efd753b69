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
        square(place, chart);
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
        for (Fate fate : Fate.values()) {
            List<double[]> villages = new ArrayList<>();
            for (VillageSite village : telling.findings().gazetteer().villages()) {
                PairedDifference difference =
                        telling.findings().difference(policy, telling.lastHorizon(), measure, village.id());
                if (Fate.of(difference) == fate) {
                    villages.add(new double[] {village.x(), village.y()});
                }
            }
            points(chart, telling.language().of(fate.english, fate.chinese), villages, fate.marker(), fate.colour);
        }
    }

    /** One scale for both directions, so that the county is not distorted. */
    private static void square(Gazetteer place, XYChart chart) {
        double farthest = 1;
        for (int p = 0; p < place.places(); p++) {
            farthest = Math.max(farthest, Math.max(Math.abs(place.x(p)), Math.abs(place.y(p))));
        }
        chart.getStyler().setXAxisMin(-farthest);
        chart.getStyler().setXAxisMax(farthest);
        chart.getStyler().setYAxisMin(-farthest);
        chart.getStyler().setYAxisMax(farthest);
    }

    /** What becomes of a village. */
    private enum Fate {
        SAME("no difference", "无差别", new Color(0xBBBBBB)),
        MAY_GAIN("gains, but perhaps by chance", "受益（可能出于偶然）", new Color(0xA6D3EC)),
        MAY_LOSE("loses, but perhaps by chance", "受损（可能出于偶然）", new Color(0xF2C09A)),
        GAINS("clearly gains", "显著受益", new Color(0x0072B2)),
        LOSES("clearly loses", "显著受损", new Color(0xD55E00));

        private final String english;
        private final String chinese;
        private final Color colour;

        Fate(String english, String chinese, Color colour) {
            this.english = english;
            this.chinese = chinese;
            this.colour = colour;
        }

        Marker marker() {
            return switch (this) {
                case SAME -> SeriesMarkers.CIRCLE;
                case MAY_GAIN, GAINS -> SeriesMarkers.TRIANGLE_UP;
                case MAY_LOSE, LOSES -> SeriesMarkers.TRIANGLE_DOWN;
            };
        }

        static Fate of(PairedDifference difference) {
            if (!(difference.mean() > 0 || difference.mean() < 0)) {
                return SAME;
            }
            boolean gains = difference.mean() > 0;
            return difference.isClear() ? (gains ? GAINS : LOSES) : gains ? MAY_GAIN : MAY_LOSE;
        }
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
