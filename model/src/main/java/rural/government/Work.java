package rural.government;

import java.io.Serializable;
import rural.account.Account;
import rural.account.Payment;

/**
 * Something that public money was committed to and that is not ready yet.
 *
 * @param site where, as its instrument numbers sites: a place of the gazetteer, a road, or 0
 * @param ready number of the month in which it is ready
 * @param yuan what it costs, a payable amount, due when it is ready
 * @param payee who is paid then
 * @param what what for
 */
public record Work(int site, int ready, double yuan, Account payee, Payment what) implements Serializable {}
