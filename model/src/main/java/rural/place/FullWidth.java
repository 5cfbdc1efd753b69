package rural.place;

/** Full-width forms (U+FF01 to U+FF5E, U+3000), as Chinese input methods write digits and letters. */
final class FullWidth {

    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int DISTANCE = 0xFEE0;

    private FullWidth() {}

    /** The same text in ordinary characters, without spaces around. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c >= FIRST && c <= LAST ? (char) (c - DISTANCE) : c);
        }
        return plain.toString();
    }
}
