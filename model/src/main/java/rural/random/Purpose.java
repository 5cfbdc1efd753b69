package rural.random;

/**
 * What a random number is for. A new decision takes a new purpose with a code never used before; none is ever reused,
 * so that no decision's numbers change when another is added. Each purpose belongs to one kind of agent.
 *
 * <p>Codes: 1-99 founding a county, 100-199 households, 200-299 firms, 300-399 social work, 400-499 talent,
 * 500-599 logistics, 600-699 market, 700-799 tourism, 800-899 government, 900-999 for tests.
 */
public enum Purpose {
    // Founding: place.
    PLACE_TOWNS(1),
    PLACE_VILLAGES(2),
    ROUGHNESS(3),
    HOUSEHOLDS_OF_VILLAGE(4),
    FILL_IN_COORDINATES(5),
    ROADS(6),
    BROADBAND_AT_START(7),
    TOURISM_ENDOWMENT(8),
    POINT_AT_START(9),
    STATION_AT_START(10),
    VILLAGE_CHARACTER(11),
    // Founding: households.
    HOUSEHOLD_MEMBERS(20),
    HOUSEHOLD_AGE(21),
    HOUSEHOLD_SCHOOLING(22),
    HOUSEHOLD_CAPABLE(23),
    HOUSEHOLD_LAND(24),
    HOUSEHOLD_PRODUCT(25),
    HOUSEHOLD_QUALITY(26),
    HOUSEHOLD_ABILITY(27),
    HOUSEHOLD_SAVINGS(28),
    HOUSEHOLD_AWAY(29),
    HOUSEHOLD_PHONE(30),
    HOUSEHOLD_KNOWS(31),
    HOUSEHOLD_DISTRESS(32),
    HOUSEHOLD_TRUST(33),
    HOUSEHOLD_DISPOSITION(34),
    HOUSEHOLD_CREDIT(35),
    HOUSEHOLD_INCOME_LUCK(36),
    HOUSEHOLD_LIVELIHOOD(37),
    HOUSEHOLD_SKILL(38),
    HOUSEHOLD_EXPECTATION(39),
    FRIENDSHIPS(40),
    FRIENDS_ELSEWHERE(41),
    // Households, month by month.
    CALAMITY(100),
    WHICH_CALAMITY(101),
    INCOME_LUCK(102),
    HEAR_OF_SELLING_ONLINE(110),
    HEAR_OF_SELLING_TOGETHER(111),
    HEAR_OF_NEW_SERVICES(112),
    CHOOSE_CHANNEL(120),
    CHOOSE_BY_IMITATION(121),
    JOIN_COOPERATIVE(122),
    SUPPLY_A_FIRM(123),
    IMPROVE_QUALITY(124),
    OPEN_HOMESTAY(125),
    GO_TO_THE_CITY(126),
    COME_BACK(127),
    LEAVE_CHANNEL(128),
    CONNECT_TO_THE_INTERNET(129),
    USE_E_GOVERNMENT(130),
    MARGIN_LUCK(131),
    TAKE_FIRM_JOB(132),
    FORGET_WHAT_NOBODY_DOES(133),
    SHOP_BECOMES_FIRM(160),
    SHOP_IS_NOTICED(161),
    SUPPLIES_AT_START(162),
    // Firms.
    FIRM_ENTERS(200),
    FIRM_KIND(201),
    FIRM_CAPITAL(202),
    FIRM_SKILL(203),
    FIRM_PICKS_SUPPLIERS(204),
    FIRM_CAMPAIGN(205),
    FIRM_FAILS(206),
    FIRMS_AT_START(207),
    FIRM_SEARCHES(208),
    FIRM_PLANS(209),
    FIRM_IS_GUARANTEED(210),
    FIRM_FINDS_OPERATOR(211),
    FIRM_IS_NOTICED(212),
    FIRM_AT_START(213),
    // Social work.
    NEED_IS_NOTICED(300),
    WORKER_QUITS(301),
    WORKER_SKILL(302),
    GROUP_MEMBERS(303),
    CLIENT_DROPS_OUT(304),
    PRODUCTION_VISIT(305),
    ENCOUNTER(306),
    PROJECT_STARTS(307),
    WORKER_IS_HIRED(308),
    COMMUNITY_EVENT(309),
    STATION_HAS_THIRD_POST(310),
    FIRM_ATTENDS_MEETING(311),
    STATION_ATTENDS_MEETING(312),
    FIRM_HEARS_FROM_STATION(313),
    CASE_FAMILY_JOINS_PRESALE(314),
    // Talent.
    COURSE_SEAT(400),
    TRAINED_PERSON_LEAVES(401),
    RECRUIT_COMES(402),
    RECRUIT_LEAVES(403),
    EXCHANGE_PLACE(404),
    ANALYST_LEAVES(405),
    COURSE_COMPLETED(406),
    COURSE_LEARNED(407),
    RETURN_TO_START_A_BUSINESS(408),
    ANALYST_PASSES(409),
    // Logistics.
    POINT_OPENS(500),
    BROADBAND_GROWS(501),
    ROAD_DECAYS(502),
    COLD_STORE_AT_START(503),
    HUB_AT_START(504),
    HUB_OPENS(505),
    // Outside world.
    WHOLESALE_PRICE(600),
    ONLINE_DEMAND(601),
    // Tourism.
    VISITS(700),
    FESTIVAL_PLACE(701),
    // Government.
    BELIEF_NOISE(800),
    TARGET_CHOICE(801),
    OFFICE_LIST(802),
    // Tests.
    TEST_A(900),
    TEST_B(901);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** The written code, part of every counter: changing it changes results. */
    public int code() {
        return code;
    }
}
