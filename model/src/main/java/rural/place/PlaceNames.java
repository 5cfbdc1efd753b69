package rural.place;

import rural.random.Purpose;
import rural.random.RandomSource;

/** Plausible names of two characters for generated places, each in Chinese and in pinyin, none twice in a county. */
final class PlaceNames {

    private static final String[] FIRST = ("龙Long 青Qing 石Shi 白Bai 金Jin 大Da 高Gao 长Chang 新Xin 双Shuang 三San 九Jiu "
                    + "红Hong 南Nan 东Dong 西Xi 北Bei 上Shang 下Xia 云Yun 梅Mei 竹Zhu 松Song 桃Tao 柳Liu 枫Feng 茶Cha 梨Li "
                    + "马Ma 牛Niu 鹤He 虎Hu 福Fu 安An 永Yong 兴Xing")
            .split(" ");

    private static final String EVERYWHERE = "溪xi 泉quan 河he 塘tang 桥qiao 墩dun 田tian 林lin 庄zhuang 坪ping 湾wan "
            + "口kou 头tou 店dian 渡du 寺si 铺pu 沟gou 屋wu 街jie";

    /** Steps through the table so that neighbours' names differ; prime, hence shares no factor with its size. */
    private static final int STRIDE = 389;

    private final String[] second;
    private final int start;

    PlaceNames(Archetype archetype, RandomSource geography) {
        String here =
                switch (archetype) {
                    case PLAIN -> "原yuan 洲zhou 圩wei 畈fan 滩tan 堤di 湖hu 台tai";
                    case HILLS -> "岭ling 坡po 冲chong 坳ao 岗gang 垄long 坑keng 洞dong";
                    case MOUNTAIN -> "山shan 崖ya 峰feng 谷gu 寨zhai 岩yan 峡xia 坝ba";
                    case SUBURB -> "园yuan 城cheng 里li 坊fang 楼lou 驿yi 关guan 营ying";
                };
        this.second = (here + " " + EVERYWHERE).split(" ");
        this.start = geography.founding(Purpose.PLACE_TOWNS).draw(1000).index(0, size());
    }

    /** How many different names there are. */
    int size() {
        return FIRST.length * second.length;
    }

    /** The Chinese characters of the n-th name, n from 0 below {@link #size()}. */
    String chinese(int n) {
        return first(n).substring(0, 1) + last(n).substring(0, 1);
    }

    /** The n-th name in pinyin. */
    String pinyin(int n) {
        return first(n).substring(1) + last(n).substring(1);
    }

    private String first(int n) {
        return FIRST[place(n) / second.length];
    }

    private String last(int n) {
        return second[place(n) % second.length];
    }

    private int place(int n) {
        return (start + n * STRIDE) % size();
    }
}
