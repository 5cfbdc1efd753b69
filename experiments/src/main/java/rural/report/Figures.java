package rural.report;

import java.awt.Font;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rural.experiment.Findings;
import rural.outcome.Measure;
import rural.outcome.Outcome;
import rural.parameter.Language;

/** Draws the figures of a report, as PNG and SVG, in English and in Chinese. */
final class Figures {

    private final Findings findings;
    private final ResultsFolder folder;

    Figures(Findings findings, ResultsFolder folder) {
        this.findings = findings;
        this.folder = folder;
    }

    /** Draws them all; tells of a missing font. */
    List<Remark> draw() throws IOException {
        Optional<Font> chinese = Fonts.chinese();
        draw(new Canvas(Language.ENGLISH, Fonts.latin(), "en"));
        draw(new Canvas(
                chinese.isPresent() ? Language.CHINESE : Language.ENGLISH, chinese.orElse(Fonts.latin()), "zh"));
        return chinese.isPresent()
                ? List.of()
                : List.of(new Remark(
                        "No font here has Chinese characters: the Chinese figures have English labels. Install "
                                + Fonts.CHINESE_PACKAGE + " and run again.",
                        "本机没有中文字体，中文图改用英文标注。请安装 " + Fonts.CHINESE_PACKAGE + " 后重新运行。"));
    }

    private void draw(Canvas canvas) throws IOException {
        Telling telling = new Telling(findings, canvas.language());
        List<Map<String, byte[]>> drawn = figures(telling).parallelStream()
                .map(figure -> canvas.drawn(figure, telling))
                .toList();
        for (Map<String, byte[]> files : drawn) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                folder.add(file.getKey(), file.getValue());
            }
        }
    }

    private List<Figure> figures(Telling telling) {
        List<Figure> figures = new ArrayList<>();
        for (Outcome outcome : MainOutcomes.DRAWN) {
            figures.add(new CourseFigure(outcome));
        }
        if (telling.policies().isEmpty()) {
            return figures;
        }
        for (Outcome outcome : MainOutcomes.DRAWN) {
            figures.add(new DifferenceFigure(outcome));
        }
        for (Measure measure : findings.ofVillages()) {
            figures.add(new GroupFigure(measure));
        }
        for (int policy : telling.policies()) {
            figures.add(new MapFigure(policy, Measure.INCOME));
        }
        return figures;
    }
}
