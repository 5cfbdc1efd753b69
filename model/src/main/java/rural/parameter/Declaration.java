package rural.parameter;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import rural.arithmetic.Decimal;

/**
 * One declared parameter: what {@link Parameter} says of it, and what follows from its type.
 *
 * @param path how it is named, {@code open_online_shop.set_up_cost}
 * @param component the record component that declares it
 * @param says its annotation
 */
public record Declaration(String path, RecordComponent component, Parameter says) {

    private static final List<String> ON = List.of("on", "true", "yes");
    private static final List<String> OFF = List.of("off", "false", "no");
    private static final double PER_CENT = 100;

    /** The last part of its path, {@code set_up_cost}. */
    public String key() {
        return Records.key(component.getName());
    }

    /** {@code double}, {@code int}, {@code long}, {@code boolean} or an enum. */
    public Class<?> type() {
        return component.getType();
    }

    public boolean isNumber() {
        return type() == double.class || isWhole();
    }

    public boolean isWhole() {
        return type() == int.class || type() == long.class;
    }

    public boolean isSwitch() {
        return type() == boolean.class;
    }

    /** The words that can be chosen: the enum's keys, or on and off; none for a number. */
    public List<String> choices() {
        return isNumber() ? List.of() : isSwitch() ? List.of("on", "off") : Choice.keys(type());
    }

    public double least() {
        return says.range()[0];
    }

    public double greatest() {
        return says.range()[1];
    }

    /** The least value that a sensitivity analysis tries. */
    public double leastExplored() {
        return says.explore().length == 0 ? least() : says.explore()[0];
    }

    /** The greatest value that a sensitivity analysis tries. */
    public double greatestExplored() {
        return says.explore().length == 0 ? greatest() : says.explore()[1];
    }

    /** The standard value. */
    public Object standard() {
        if (isNumber()) {
            return number(says.standard());
        }
        if (read(says.choice()) instanceof Reading.Understood understood) {
            return understood.value();
        }
        throw new IllegalStateException(path + " has no standard");
    }

    /** A number as a value of this parameter's type. */
    public Object number(double number) {
        if (type() == int.class) {
            return (int) Math.rint(number);
        }
        return type() == long.class ? (Object) (long) Math.rint(number) : (Object) number;
    }

    /** Reads what a user wrote; an understood value has this parameter's type and lies within its range. */
    public Reading read(String text) {
        if (isNumber()) {
            return Quantity.read(text, says.unit()) instanceof Reading.Understood number
                    ? withinRange(text, (Double) number.value())
                    : Quantity.read(text, says.unit());
        }
        return isSwitch() ? readSwitch(text) : Choice.read(text, type());
    }

    /** A value as users write it. */
    public String write(Object value) {
        if (isNumber()) {
            return new Unit(says.unit()).after(Decimal.text(((Number) value).doubleValue()));
        }
        return isSwitch() ? ((Boolean) value ? "on" : "off") : Choice.key((Enum<?>) value);
    }

    /** Its value among those of a record, as users write it. */
    public String writeFrom(Map<String, Object> values) {
        return write(Objects.requireNonNull(values.get(path), path));
    }

    private Reading withinRange(String text, double number) {
        if (isWhole() && number != Math.rint(number)) {
            return Reading.Mistaken.because(text, "is not a whole number", "不是整数")
                    .maybe(Decimal.text(Math.rint(number)));
        }
        if (number >= least() && number <= greatest()) {
            return new Reading.Understood(number(number));
        }
        Reading.Mistaken outside = Reading.Mistaken.because(text, "is outside " + range("to"), "超出允许范围 " + range("至"));
        return perCentForgotten(number).map(outside::maybe).orElse(outside);
    }

    /** Its range with the unit, such as "100 to 20000 yuan". */
    private String range(String to) {
        return Decimal.text(least()) + " " + to + " " + new Unit(says.unit()).after(Decimal.text(greatest()));
    }

    private Optional<String> perCentForgotten(double number) {
        boolean fits = number / PER_CENT >= least() && number / PER_CENT <= greatest();
        return fits && number > 1 && new Unit(says.unit()).admitsPerCent()
                ? Optional.of(Decimal.text(number) + " %")
                : Optional.empty();
    }

    private static Reading readSwitch(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (ON.contains(word) || OFF.contains(word)) {
            return new Reading.Understood(ON.contains(word));
        }
        return Reading.Mistaken.because(text, "is neither on nor off", "既不是 on（开）也不是 off（关）");
    }
}
