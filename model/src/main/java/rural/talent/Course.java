package rural.talent;

import rural.household.Topic;

/** What a course for households is about. */
public enum Course {
    /** Opening and running an online shop. */
    E_COMMERCE(Topic.SELLING_ONLINE),
    /** Selling together in a group. */
    SELLING_TOGETHER(Topic.SELLING_TOGETHER),
    /** Receiving guests. */
    HOSPITALITY(Topic.RECEIVING_GUESTS);

    private final Topic topic;

    Course(Topic topic) {
        this.topic = topic;
    }

    /** What those who sit in it hear of. */
    public Topic topic() {
        return topic;
    }
}
