package rural.firm;

import rural.household.ProductLine;

/** What an e-commerce firm lives on. */
public enum FirmKind {
    /** Buys from farmers, sorts, packs and sells in online shops. */
    BUYER_PACKER("Buyer and packer", "收购分拣包装企业"),
    /** Sells before a camera, live: more attention, more returned goods, and a network that must hold. */
    LIVESTREAM("Livestream seller", "直播带货企业"),
    /** Has handicraft and souvenirs made, and sells them. */
    CRAFT_STUDIO("Craft studio", "手工艺与文创工作室"),
    /** Brings visitors to villages and takes a part of what they spend. */
    TOURISM_OPERATOR("Tourism operator", "乡村旅游运营商");

    private final String english;
    private final String chinese;

    FirmKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Whether it sells goods online; tourism operators do not. */
    public boolean sellsGoods() {
        return this != TOURISM_OPERATOR;
    }

    /** Whether it may trade in a product line: studios in crafts only, others in anything else. */
    public boolean tradesIn(ProductLine line) {
        return sellsGoods() && (this == CRAFT_STUDIO) == (line == ProductLine.CRAFT);
    }

    /** Its name in English. */
    public String english() {
        return english;
    }

    /** Its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
