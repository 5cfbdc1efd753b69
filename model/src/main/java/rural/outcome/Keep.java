package rural.outcome;

/** Takes an outcome's value of the month that is being recorded. */
interface Keep {

    void keep(Outcome outcome, double value);
}
