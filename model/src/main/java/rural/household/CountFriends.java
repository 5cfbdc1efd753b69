package rural.household;

/** Counts for each household how many of its friends do, know and were trained in what word spreads about. */
final class CountFriends {

    private final Households all;

    CountFriends(Households households) {
        this.all = households;
    }

    /** Counts everything anew; used when a county is founded, and by tests of the running counts. */
    void afresh() {
        for (Household household : all) {
            int row = household.row();
            int trained = 0;
            int[] doing = new int[Topic.count()];
            int[] knowing = new int[Topic.count()];
            for (int nth = 0; nth < household.friends(); nth++) {
                Household friend = household.friend(nth);
                trained += friend.isTrained() ? 1 : 0;
                for (Topic topic : Topic.values()) {
                    knowing[topic.ordinal()] += friend.knows(topic) ? 1 : 0;
                    doing[topic.ordinal()] += friend.does(topic) ? 1 : 0;
                }
            }
            all.friendsTrained.set(row, trained);
            for (int topic = 0; topic < Topic.count(); topic++) {
                all.friendsDoing[topic].set(row, doing[topic]);
                all.friendsKnowing[topic].set(row, knowing[topic]);
            }
        }
    }
}
