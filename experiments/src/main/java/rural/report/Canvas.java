package rural.report;

import java.awt.Color;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;
import rural.parameter.Language;

/**
 * What figures of one language look like.
 *
 * @param language of their labels
 * @param font of their labels
 * @param suffix of their files
 */
record Canvas(Language language, Font font, String suffix) {

    /** Pixels. */
    static final int WIDTH = 960;

    /** Pixels. */
    static final int HEIGHT = 600;

    /** Eight colours that colour-blind people can tell apart: M. Okabe and K. Ito, "Color universal design", 2008. */
    static final Color[] COLOURS = {
        new Color(0x000000),
        new Color(0xE69F00),
        new Color(0x56B4E9),
        new Color(0x009E73),
        new Color(0xD55E00),
        new Color(0x0072B2),
        new Color(0xCC79A7),
        new Color(0xF0E442)
    };

    /** The same for figures from which the baseline is absent. */
    static final Color[] WITHOUT_BLACK = Arrays.copyOfRange(COLOURS, 1, COLOURS.length);

    private static final float TITLE_SIZE = 15;

    /** The name of a scenario in a legend; its key where another has the same title. */
    static String distinct(Telling telling, int scenario) {
        String name = telling.name(scenario);
        long namesakes = telling.scenarios().stream()
                .filter(s -> s.title(telling.language()).equals(name))
                .count();
        return namesakes == 1 ? name : telling.scenarios().get(scenario).key();
    }

    /** A value as it is drawn; what is not known is drawn as nothing. */
    static double drawn(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    /** A figure as files, by name. */
    Map<String, byte[]> drawn(Figure figure, Telling telling) {
        Chart<?, ?> chart = figure.chart(telling);
        style(chart.getStyler());
        String file = "figures/" + figure.name(telling) + "." + suffix;
        Map<String, byte[]> files = new TreeMap<>();
        files.put(file + ".png", Bitmap.png(BitmapEncoder.getBufferedImage(chart)));
        ByteArrayOutputStream vector = new ByteArrayOutputStream();
        try {
            VectorGraphicsEncoder.saveVectorGraphic(chart, vector, VectorGraphicsFormat.SVG);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes every figure", e);
        }
        files.put(file + ".svg", vector.toByteArray());
        return files;
    }

    private void style(Styler styler) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setChartTitleFont(font.deriveFont(Font.BOLD, TITLE_SIZE));
        styler.setLegendFont(font);
        styler.setLegendBorderColor(Color.WHITE);
        if (styler instanceof AxesChartStyler axes) {
            axes.setAxisTitleFont(font);
            axes.setAxisTickLabelsFont(font);
            axes.setLocale(Locale.ROOT);
            axes.setPlotGridLinesColor(Color.LIGHT_GRAY);
        }
    }
}
