package rural.account;

/** A sector of the county, or what lies outside it. */
public enum Account {
    HOUSEHOLDS,
    FIRMS,
    /** Keepers of parcel points, operators of hubs and of the county's parcel centre. */
    NODES,
    /** Social-work stations. */
    STATIONS,
    GOVERNMENT,
    /** Everybody beyond the county or not followed in it: consumers, employers, banks, platforms, the state above. */
    OUTSIDE
}
