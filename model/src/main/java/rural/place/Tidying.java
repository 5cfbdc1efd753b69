package rural.place;

/** A small untidiness of files that is mended without loss and told once for the whole file. */
enum Tidying {
    BYTE_ORDER_MARK("byte-order mark skipped", "已忽略字节顺序标记（BOM）"),
    LINE_ENDS("line ends of Windows or old Macintosh read as line ends", "已将 Windows 或旧式 Mac 换行符按换行处理"),
    BLANK_LINES("blank lines skipped", "已跳过空行"),
    STRAY_SPACES("stray spaces removed from cells", "已去除单元格首尾的多余空格"),
    FULL_WIDTH("full-width characters read as ordinary ones", "已将全角字符按半角处理"),
    LETTER_CASE("capital letters read as small ones", "已将大写字母按小写处理"),
    POINT_ZERO("\".0\" removed from whole numbers", "已去除整数末尾的“.0”");

    private final String english;
    private final String chinese;

    Tidying(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** What was done, so many times, the first of them at the repair's line. */
    String english(int times) {
        return times == 1 ? english : english + " (" + times + " times, first here)";
    }

    String chinese(int times) {
        return times == 1 ? chinese : chinese + "（共 " + times + " 处，首处在此）";
    }
}
