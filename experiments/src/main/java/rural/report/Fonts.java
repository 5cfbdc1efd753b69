package rural.report;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a font that has the characters of a language. */
final class Fonts {

    /** The Debian package that is named to those who have none. */
    static final String CHINESE_PACKAGE = "fonts-wqy-microhei";

    private static final String SAMPLE = "人均可支配收入与获得感、幸福感、安全感（百分点）";
    private static final int SIZE = 12;

    private Fonts() {}

    /** The font of English labels. */
    static Font latin() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, SIZE);
    }

    /** A font that has Chinese characters, if this machine has one. */
    static Optional<Font> chinese() {
        Stream<Font> installed = Stream.of(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .map(font -> font.deriveFont(Font.PLAIN, SIZE));
        return Stream.concat(Stream.of(latin()), installed)
                .filter(font -> font.canDisplayUpTo(SAMPLE) == -1)
                .findFirst();
    }
}
