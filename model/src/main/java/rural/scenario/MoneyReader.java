package rural.scenario;

import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import rural.arithmetic.Decimal;
import rural.parameter.CalendarMonth;
import rural.parameter.Quantity;
import rural.parameter.Reading;
import rural.parameter.Timeline;

/** Reads an instrument's money: an amount spread evenly from a month to a month, or an amount for each month named. */
final class MoneyReader {

    /** More than all Chinese counties together spend in a year; so that a slip of the pen is noticed. */
    private static final double MOST = 1e12;

    /** Longer programmes are slips of the pen. */
    private static final int LONGEST_YEARS = 100;

    private static final String YUAN = "yuan";

    private final Mapping mapping;
    private final Complaints complaints;

    MoneyReader(Mapping mapping, Complaints complaints) {
        this.mapping = mapping;
        this.complaints = complaints;
    }

    /** The money, if all that is needed is said, and well. */
    Optional<Timeline> read(Entry instrument) {
        Optional<Entry> amount = mapping.at("amount");
        if (amount.isPresent() && amount.get().value() instanceof MappingNode byMonth) {
            refuseDates();
            return byMonth(amount.get(), byMonth);
        }
        need("amount", "2 million yuan", instrument);
        need("from", "2024-01", instrument);
        need("until", "2025-12", instrument);
        Optional<Double> total = amount.flatMap(this::yuan);
        Optional<YearMonth> from = mapping.at("from").flatMap(e -> month(e, complaints));
        Optional<YearMonth> until = mapping.at("until").flatMap(e -> month(e, complaints));
        if (from.isEmpty() || until.isEmpty() || !isInOrder(from.get(), until.get())) {
            return Optional.empty();
        }
        return total.map(t -> Timeline.even(t, from.get(), until.get()));
    }

    /** The month that an entry says. */
    static Optional<YearMonth> month(Entry entry, Complaints complaints) {
        return entry.text(complaints).flatMap(text -> {
            Reading reading = CalendarMonth.read(text);
            if (reading instanceof Reading.Mistaken mistaken) {
                complaints.add(entry, mistaken);
            }
            return reading instanceof Reading.Understood month
                    ? Optional.of((YearMonth) month.value())
                    : Optional.empty();
        });
    }

    private void need(String key, String example, Entry instrument) {
        if (!mapping.isMeantToHave(key)) {
            complaints.add(
                    instrument.key(),
                    instrument.path() + " needs \"" + key + "\", such as \"" + key + ": " + example + "\".",
                    instrument.path() + " 缺少 " + key + "，例如“" + key + ": " + example + "”。");
        }
    }

    private boolean isInOrder(YearMonth from, YearMonth until) {
        Entry last = mapping.entries().get("until");
        if (last == null) {
            return false;
        }
        if (until.isBefore(from)) {
            complaints.add(
                    last.value(),
                    last.path() + " is " + until + ", which is before from, " + from + ".",
                    last.path() + " 为 " + until + "，早于 from（" + from + "）。");
            return false;
        }
        if (until.isAfter(from.plusYears(LONGEST_YEARS))) {
            complaints.add(
                    last.value(),
                    last.path() + " is " + until + ", more than " + LONGEST_YEARS + " years after from, " + from + ".",
                    last.path() + " 为 " + until + "，距 from（" + from + "）超过 " + LONGEST_YEARS + " 年。");
            return false;
        }
        return true;
    }

    private void refuseDates() {
        for (String key : new String[] {"from", "until"}) {
            mapping.at(key)
                    .ifPresent(e -> complaints.add(
                            e.key(),
                            e.path() + " cannot stand beside an amount for each month, which has its own months.",
                            e.path() + " 不能与按月列出的 amount 同时使用。"));
        }
    }

    private Optional<Timeline> byMonth(Entry amount, MappingNode node) {
        SortedMap<YearMonth, Double> byMonth = new TreeMap<>();
        boolean isGood = !node.getValue().isEmpty();
        if (!isGood) {
            complaints.add(amount.value(), amount.path() + " names no month.", amount.path() + " 没有列出任何月份。");
        }
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            Entry entry = new Entry(amount.path() + "." + key, tuple.getKeyNode(), tuple.getValueNode());
            Optional<YearMonth> month = month(new Entry(amount.path(), entry.key(), entry.key()), complaints);
            Optional<Double> yuan = yuan(entry);
            if (month.isPresent() && byMonth.containsKey(month.get())) {
                complaints.add(entry.key(), entry.path() + " is said twice.", entry.path() + " 重复出现。");
                isGood = false;
            }
            if (month.isPresent() && yuan.isPresent()) {
                byMonth.put(month.get(), yuan.get());
            } else {
                isGood = false;
            }
        }
        if (isGood && byMonth.lastKey().isAfter(byMonth.firstKey().plusYears(LONGEST_YEARS))) {
            complaints.add(
                    amount.value(),
                    amount.path() + " spans more than " + LONGEST_YEARS + " years.",
                    amount.path() + " 的跨度超过 " + LONGEST_YEARS + " 年。");
            isGood = false;
        }
        return isGood ? Optional.of(Timeline.of(byMonth)) : Optional.empty();
    }

    private Optional<Double> yuan(Entry entry) {
        Optional<String> text = entry.text(complaints);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = Quantity.read(text.get(), YUAN);
        if (reading instanceof Reading.Mistaken mistaken) {
            complaints.add(entry, mistaken);
        }
        if (!(reading instanceof Reading.Understood understood)) {
            return Optional.empty();
        }
        double yuan = (Double) understood.value();
        if (yuan < 0 || yuan > MOST) {
            complaints.add(
                    entry.value(),
                    entry.path() + " is \"" + text.get() + "\", which is outside 0 to " + Decimal.text(MOST) + " yuan.",
                    entry.path() + " 写的是“" + text.get() + "”，超出允许范围 0 至 " + Decimal.text(MOST) + " yuan。");
            return Optional.empty();
        }
        return Optional.of(yuan);
    }
}
