package rural.account;

/** What a payment is for. */
public enum Payment {
    // To households.
    WHOLESALE_SALE,
    ONLINE_SALE,
    SUPPLY_TO_FIRM,
    COOPERATIVE_SALE,
    OTHER_BUSINESS,
    LOCAL_WAGE,
    FIRM_WAGE,
    REMITTANCE,
    PENSION_AND_TRANSFER,
    INTEREST_AND_RENT,
    TOURISM_INCOME,
    GRANT_TO_HOUSEHOLD,
    LOAN,
    INSURANCE_BENEFIT,
    // By households.
    CONSUMPTION,
    LARGE_PURCHASES,
    FARM_INPUTS,
    MEDICAL_COST,
    SET_UP,
    LOAN_REPAYMENT,
    LOAN_INTEREST,
    // Selling and carrying.
    PLATFORM_FEE,
    TRUNK_FREIGHT,
    NODE_FEE,
    /** Fees and commission of those who hand out parcels, paid by who receives them. */
    RECEIVING_FEE,
    PACKING,
    REFUND,
    ADVERTISING,
    // Firms.
    /** Stock that a firm sells to middlemen before it spoils. */
    SOLD_OFF,
    FIRM_LOAN_INTEREST,
    FIRM_START,
    FIRM_OVERHEAD,
    FIRM_CLOSES,
    OWNERS_PROFIT,
    VISITOR_SPENDING,
    TAX,
    // Nodes and stations.
    NODE_COST,
    NODE_START,
    NODE_SUPPORT,
    /** What carriers outside pay the county's nodes for each parcel that arrives. */
    PARCEL_SETTLEMENT,
    /** What owners of nodes live on; they are not followed as households. */
    NODE_PROFIT,
    STATION_GRANT,
    STATION_COST,
    WORKER_PAY,
    // Government.
    PROGRAMME_MONEY,
    REGULAR_PUBLIC_MONEY,
    PUBLIC_WORKS,
    PUBLIC_SERVICE,
    GRANT_TO_FIRM,
    MONEY_RETURNED,
    MONEY_LOST,
    /** Routine upkeep of roads out of ordinary public money. */
    ROAD_UPKEEP
}
