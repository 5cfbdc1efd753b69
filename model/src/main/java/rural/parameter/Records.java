package rural.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Makes records from the values of their components, and reads those values, by reflection. */
public final class Records {

    private Records() {}

    /** A record of a class with these values of its components, in their order. */
    public static <R extends Record> R of(Class<R> type, Object... values) {
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName() + ": " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /** The value of a component. */
    public static Object value(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** The same record, but for one component. */
    public static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean known = false;
        for (int i = 0; i < components.length; i++) {
            boolean isMeant = components[i].getName().equals(component);
            values[i] = isMeant ? value : value(record, components[i]);
            known |= isMeant;
        }
        if (!known) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component " + component);
        }
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) record.getClass();
        return of(type, values);
    }

    /** The same record, but for some numbers that are multiplied. */
    public static <R extends Record> R scaled(R record, List<String> components, double factor) {
        R scaled = record;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (components.contains(component.getName())) {
                scaled = with(scaled, component.getName(), factor * (double) value(record, component));
            }
        }
        return scaled;
    }

    /** How users write the name of a component or a class: {@code setUpCost} is {@code set_up_cost}. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean startsWord = Character.isUpperCase(c)
                    && i > 0
                    && (Character.isLowerCase(name.charAt(i - 1))
                            || Character.isDigit(name.charAt(i - 1))
                            || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
            key.append(startsWord ? "_" : "").append(Character.toLowerCase(c));
        }
        return key.toString();
    }
}
