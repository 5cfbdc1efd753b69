package rural.parameter;

/**
 * The pathways of the model, each of which a researcher can turn off to trace an effect to its cause.
 *
 * <p>A pathway that is off simply does not happen; nothing takes its place.
 */
public record Mechanisms(
        @Parameter(
                description = "Firms learn of products and suppliers through social workers who visit villages",
                zh = "企业通过社会工作者了解农户与产品",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean firmsLearnFromSocialWorkers,

        @Parameter(
                description = "Stations learn of households in need through platform data",
                zh = "社工站通过平台数据发现困难家庭",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean referralThroughPlatformData,

        @Parameter(
                description = "Friends tell the station of a household in need",
                zh = "亲友向社工站转介困难家庭",
                unit = "on or off",
                choice = "true",
                source = "assumption")
        boolean referralByFriends,

        @Parameter(
                description = "Contracts before the harvest move price risk from the farmer to the buyer",
                zh = "农产品预售",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean presale,

        @Parameter(
                description = "Group-buying campaigns: lower price, certain sale, less waste",
                zh = "拼团购买",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean groupBuying,

        @Parameter(
                description = "Casework, group work and community work relieve distress",
                zh = "个案、小组与社区服务",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean socialWorkServices,

        @Parameter(
                description = "Social workers help production: learning, groups, stories, festivals, quality",
                zh = "社工助力生产（学习、组织、故事、节庆、质量）",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean productionSupport,

        @Parameter(
                description = "Services and courses are held over the network where it allows",
                zh = "远程服务与在线培训",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean remoteService,

        @Parameter(
                description = "Visitors come to villages and spend",
                zh = "乡村旅游",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean tourism,

        @Parameter(
                description = "Crafts and souvenirs are sold online and to visitors",
                zh = "手工艺品与伴手礼",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean crafts,

        @Parameter(
                description = "Festivals draw visitors",
                zh = "文化节庆",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean festivals,

        @Parameter(
                description = "Government sees villages late and with noise; without it, it sees the truth at once",
                zh = "政府信息滞后与误差",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean imperfectInformation,

        @Parameter(
                description = "Households use public services online",
                zh = "网上政务服务",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean eGovernment,

        @Parameter(
                description = "Thin and unstable broadband keeps households offline",
                zh = "网络覆盖与质量约束",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean broadbandConstraint,

        @Parameter(
                description = "Parcels cost and take longer where volume is thin and roads are long",
                zh = "物流成本与时效约束",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean logisticsConstraint,

        @Parameter(
                description = "Skill is forgotten when not used",
                zh = "技能衰减",
                unit = "on or off",
                choice = "true",
                source = "assumption")
        boolean skillDecay,

        @Parameter(
                description = "Trained people leave for the city",
                zh = "人才外流",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean talentLeaves,

        @Parameter(
                description = "Overload and low pay make social workers quit",
                zh = "社工倦怠与离职",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean burnout,

        @Parameter(
                description = "Households without access to credit cannot borrow; without it, everybody can",
                zh = "信贷约束",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean creditConstraint,

        @Parameter(
                description = "Fragmented money lies idle for a time, and some is lost",
                zh = "资金沉淀与流失",
                unit = "on or off",
                choice = "true",
                source = "shandong2019")
        boolean idleMoney,

        @Parameter(
                description = "Outside sellers grow more attractive year by year",
                zh = "外部卖家竞争加剧",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean risingCompetition,

        @Parameter(
                description = "Exposure follows past sales",
                zh = "流量随销量积累",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean exposure,

        @Parameter(
                description = "A regional brand is shared by all who sell under it",
                zh = "区域公用品牌",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean brandCommons,

        @Parameter(
                description = "Word of new practices passes between friends",
                zh = "亲友口碑传播",
                unit = "on or off",
                choice = "true",
                source = "banerjee2013")
        boolean wordOfMouth,

        @Parameter(
                description = "What friends do weighs in a household's decision",
                zh = "亲友示范影响",
                unit = "on or off",
                choice = "true",
                source = "cai2015")
        boolean pullOfFriends,

        @Parameter(
                description = "Distress and illness narrow attention: few new ventures are started",
                zh = "困扰削弱进取",
                unit = "on or off",
                choice = "true",
                source = "assumption")
        boolean narrowedAttention,

        @Parameter(
                description = "Stations and firms meet and start joint projects",
                zh = "电商与社工联合项目",
                unit = "on or off",
                choice = "true",
                source = "seed2025")
        boolean jointProjects,

        @Parameter(
                description = "Others' income lowers one's own satisfaction",
                zh = "参照收入效应",
                unit = "on or off",
                choice = "true",
                source = "knight2012")
        boolean referenceIncome,

        @Parameter(
                description = "Shocks: illness, crop loss, onset of distress, price moves",
                zh = "冲击（疾病、灾害、价格）",
                unit = "on or off",
                choice = "true",
                source = "assumption")
        boolean shocks) {}
