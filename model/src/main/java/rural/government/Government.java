package rural.government;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.arithmetic.Yuan;
import rural.calendar.Month;
import rural.parameter.Mechanisms;
import rural.place.County;
import rural.random.RandomSource;

/** The county's government: its policy under way, its purse, and what it believes about villages. */
public final class Government implements Serializable {

    private static final long serialVersionUID = 1;

    private final List<Programme> programmes;
    private final Beliefs beliefs;
    private final Choosing choosing;
    private final FundingMode funding;
    private final boolean moneyLiesIdle;
    private final GovernmentActs.Parameters p;
    private final Ledger ledger;
    private double cash;
    private double planned;

    /** A government with a policy, before its first month. */
    public Government(
            County county,
            List<Instrument> policy,
            FundingMode funding,
            Mechanisms mechanisms,
            GovernmentActs.Parameters p,
            RandomSource chance,
            Ledger ledger) {
        this.funding = funding;
        this.moneyLiesIdle = mechanisms.idleMoney();
        this.p = p;
        this.ledger = ledger;
        this.beliefs = new Beliefs(county.villages(), p, mechanisms.imperfectInformation());
        this.choosing = new Choosing(county, beliefs, chance, policy.size(), p);
        List<Programme> all = new ArrayList<>();
        for (Instrument instrument : policy) {
            all.add(new Programme(all.size(), instrument, this, ledger, new Served(county), county.scale));
        }
        this.programmes = List.copyOf(all);
    }

    /** Instruments under way, in the order of the policy. */
    public List<Programme> programmes() {
        return programmes;
    }

    /** What it believes about villages. */
    public Beliefs beliefs() {
        return beliefs;
    }

    /** Yuan in its purse. */
    public double cash() {
        return cash;
    }

    /** Programme yuan spent so far. */
    public double spent() {
        return total(PublicAccount::spent);
    }

    /** Programme yuan that lie idle. */
    public double idle() {
        return total(PublicAccount::idle);
    }

    /** Programme yuan lost so far. */
    public double lost() {
        return total(PublicAccount::lost);
    }

    /** Programme yuan committed to works that are not ready. */
    public double committed() {
        return total(PublicAccount::committed);
    }

    private double total(ToDoubleFunction<PublicAccount> part) {
        double total = 0;
        for (Programme programme : programmes) {
            total += part.applyAsDouble(programme.account());
        }
        return total;
    }

    /** Share of programme money that one common plan handles this month, 0 to 1. */
    public double integratedShare() {
        return funding == FundingMode.INTEGRATED ? 1 : planned;
    }

    /** Overall planning takes a share of the offices' money under one plan this month. */
    void plansTogether(double share) {
        planned = share;
    }

    Choosing choosing() {
        return choosing;
    }

    void spends(double yuan) {
        cash -= yuan;
    }

    /** A month's money comes to an instrument: a part of it is lost, a part lies idle for long. */
    void funds(Programme programme, Month month) {
        programme.account().wakes(month.number());
        double yuan = programme.inModel(programme.instrument().plan().in(month.calendar()));
        if (yuan == 0) {
            return;
        }
        double integrated = programme.integrated();
        double lost = moneyLiesIdle ? Yuan.payable(yuan * between(p.lostAlone(), p.lostTogether(), integrated)) : 0;
        double idle = moneyLiesIdle ? Yuan.payable(yuan * between(p.idleAlone(), p.idleTogether(), integrated)) : 0;
        ledger.pay(Account.OUTSIDE, Account.GOVERNMENT, Payment.PROGRAMME_MONEY, yuan);
        ledger.pay(Account.GOVERNMENT, Account.OUTSIDE, Payment.MONEY_LOST, lost);
        cash += yuan - lost;
        programme.account().receives(yuan, lost, idle, month.number() + p.monthsIdle());
    }

    /** Money that nobody could use for long after the plan's end goes back to the state above. */
    void takesBack(Programme programme, Month month) {
        Plan plan = programme.instrument().plan();
        if (month.calendar().isAfter(plan.until().plusMonths(p.monthsUntilTakenBack()))
                && programme.account().free() > 0) {
            double rest = programme.account().returnsRest();
            ledger.pay(Account.GOVERNMENT, Account.OUTSIDE, Payment.MONEY_RETURNED, rest);
            cash -= rest;
        }
    }

    private static double between(double alone, double together, double integrated) {
        return alone + (together - alone) * integrated;
    }
}
