package rural.government;

import rural.parameter.Parameter;

/**
 * Regular meetings (paper 4.3) at which stations and firms come together; they bring about encounters, and no more. A
 * meeting is called when it can be paid.
 */
@Named(english = "Regular meetings", chinese = "定期沟通机制")
public record RegularMeetings(
        Plan plan,

        @Parameter(
                description = "Cost of a meeting",
                zh = "每次沟通会成本",
                unit = "yuan",
                standard = 4000,
                range = {100, 200_000},
                explore = {2000, 10_000},
                source = "assumption")
        double costOfMeeting,

        @Parameter(
                description = "Most meetings in a month",
                zh = "每月最多会议次数",
                unit = "per month",
                standard = 4,
                range = {1, 60},
                source = "assumption")
        int mostInAMonth)
        implements Instrument {

    @Override
    public Office office() {
        return Office.SOCIAL;
    }

    @Override
    public void act(Programme programme, Actors actors) {
        int meetings = programme.affordable(costOfMeeting, mostInAMonth);
        if (meetings > 0) {
            programme.paysForService(meetings * costOfMeeting);
            actors.coordination().holdsMeetings(meetings);
        }
    }
}
