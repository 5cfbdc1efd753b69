package rural.government;

import java.io.Serializable;
import rural.parameter.Language;

/**
 * One thing that public money can be spent on: a plan (how much, when, on whom) and numbers of its own.
 *
 * <p>Each instrument is a record whose first component is its plan; the further components are its parameters. It turns
 * the money of its programme into works that are ready later, or into services of the month, in whole units only; what
 * is left is carried over.
 */
public sealed interface Instrument extends Serializable
        permits BroadbandExtension,
                RoadUpgrading,
                FreightLines,
                TownHubs,
                VillageParcelPoints,
                ColdChain,
                SmartLogistics,
                ECommerceCourses,
                DataAnalysisCourses,
                SocialWorkTraining,
                RecruitmentFund,
                RetentionPay,
                LocalTalentIncentives,
                TalentExchange,
                SpecialFund,
                LoanGuarantee,
                SharedPlatform,
                RegularMeetings,
                JointProjectFund,
                OverallPlanning,
                RegionalBrandBuilding,
                QualitySupervision,
                StoryCollection,
                HomestayGrants,
                Festivals,
                CraftStudios,
                GroupOrganising {

    /** What users call instruments of a class. */
    static String name(Class<?> instrument, Language language) {
        Named named = instrument.getAnnotation(Named.class);
        if (named == null) {
            throw new IllegalArgumentException(instrument + " is no named instrument");
        }
        return language.of(named.english(), named.chinese());
    }

    /** How much, when, on whom. */
    Plan plan();

    /** Which office runs it. */
    Office office();

    /** Whether its money is under one plan, however the county's other money is planned. */
    default boolean isPooled() {
        return false;
    }

    /** Commits or spends what it may this month. Called in every month from its first money on. */
    void act(Programme programme, Actors actors);

    /** A work that it began is ready, and paid. */
    default void completes(Work work, Programme programme, Actors actors) {
        throw new IllegalStateException(getClass().getSimpleName() + " begins no works, but " + work + " is ready");
    }
}
