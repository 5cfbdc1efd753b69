package rural.firm;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rural.account.Account;
import rural.account.Ledger;
import rural.account.Payment;
import rural.household.Household;
import rural.household.ProductLine;
import rural.place.Village;

/** The e-commerce firms of the county, those that closed included. */
public final class Firms implements Serializable {

    private static final long serialVersionUID = 1;

    /** Ids of firms that households found begin here, so that a founder's firm has the same id under every policy. */
    private static final int FOUNDED_BY_HOUSEHOLD = 1 << 24;

    private static final int MOST_IN_A_VILLAGE = 1024;

    private final List<Firm> all = new ArrayList<>();
    private final List<Firm> open = new ArrayList<>();
    private final Ledger ledger;
    private int closedThisMonth;

    public Firms(Ledger ledger) {
        this.ledger = ledger;
    }

    /** All that there are or were; a firm's number is its place. */
    public List<Firm> all() {
        return Collections.unmodifiableList(all);
    }

    /** Those that are open, in the order of their numbers. */
    public List<Firm> open() {
        return Collections.unmodifiableList(open);
    }

    /** The firm with a number. */
    public Firm firm(int number) {
        return all.get(number);
    }

    /** Whether a number is that of an open firm. */
    public boolean isOpen(int number) {
        return number >= 0 && number < all.size() && all.get(number).isOpen();
    }

    /** Firms that closed this month. */
    public int closedThisMonth() {
        return closedThisMonth;
    }

    /** People they employ. */
    public int workers() {
        int workers = 0;
        for (Firm firm : open) {
            workers += firm.trade.workers();
        }
        return workers;
    }

    /** Villages that a firm which sells goods knows, mean over those that are open; 0 when there is none. */
    public double villagesKnown() {
        int firms = 0;
        int villages = 0;
        for (Firm firm : open) {
            if (firm.kind().sellsGoods()) {
                firms++;
                villages += firm.villagesKnown();
            }
        }
        return firms == 0 ? 0 : (double) villages / firms;
    }

    /** Money they have, yuan; the ledger's balance of firms. */
    public double cash() {
        double cash = 0;
        for (Firm firm : all) {
            cash += firm.cash();
        }
        return cash;
    }

    /** A firm opens in a village, with no money yet: the first of its founders elsewhere (a grant, a returning migrant). */
    public Firm opens(Village village, FirmKind kind, ProductLine line, int operators, double skill) {
        int before = 0;
        for (Firm firm : all) {
            before += firm.village() == village && firm.owner() < 0 ? 1 : 0;
        }
        return add(village.id() * MOST_IN_A_VILLAGE + before, village, kind, line, -1, operators, skill);
    }

    /** A farm household opens a firm in its village, with no money yet. */
    public Firm opens(Household founder, FirmKind kind, ProductLine line, double skill) {
        return add(FOUNDED_BY_HOUSEHOLD + founder.id(), founder.village(), kind, line, founder.id(), 1, skill);
    }

    /** Whether a household has founded a firm before; nobody does so twice. */
    public boolean wasFoundedBy(Household household) {
        for (Firm firm : all) {
            if (firm.owner() == household.id()) {
                return true;
            }
        }
        return false;
    }

    private Firm add(int id, Village village, FirmKind kind, ProductLine line, int owner, int operators, double skill) {
        if (kind.sellsGoods() && !kind.tradesIn(line)) {
            throw new IllegalArgumentException("A " + kind + " does not trade in " + line);
        }
        Firm firm = new Firm(id, all.size(), village, kind, line, owner);
        for (int i = 0; i < operators; i++) {
            firm.takesOnOperator(skill);
        }
        all.add(firm);
        open.add(firm);
        return firm;
    }

    /** A firm closes: what it still has or owes is settled with the outside; its suppliers are told apart. */
    void closes(Firm firm) {
        double left = firm.cash();
        if (left >= 0) {
            ledger.pay(Account.FIRMS, Account.OUTSIDE, Payment.FIRM_CLOSES, left);
        } else {
            ledger.pay(Account.OUTSIDE, Account.FIRMS, Payment.FIRM_CLOSES, -left);
        }
        firm.pays(left);
        firm.owesLess(firm.debt());
        firm.closes();
        open.remove(firm);
        closedThisMonth++;
    }

    void beginMonth() {
        closedThisMonth = 0;
    }
}
