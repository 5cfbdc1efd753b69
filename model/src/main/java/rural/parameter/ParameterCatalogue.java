package rural.parameter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All parameters that are declared anywhere, in the order in which users meet them. */
public final class ParameterCatalogue {

    private static final String ASSUMPTION = "assumption";

    private final List<Section<?>> sections;
    private final List<Declaration> all;

    public ParameterCatalogue(List<Section<?>> sections) {
        this.sections = List.copyOf(sections);
        this.all = sections.stream().flatMap(s -> s.all().stream()).toList();
    }

    public List<Section<?>> sections() {
        return sections;
    }

    /** All parameters. */
    public List<Declaration> all() {
        return all;
    }

    /** The parameter of a path. */
    public Optional<Declaration> at(String path) {
        return all().stream().filter(d -> d.path().equals(path)).findFirst();
    }

    /**
     * What is wrong with the declarations themselves, one sentence each; a test keeps this empty.
     *
     * @param sources the keys of {@code sources.bib}
     */
    public List<String> faults(Set<String> sources) {
        List<String> faults = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (Declaration declaration : all()) {
            if (!paths.add(declaration.path())) {
                faults.add(declaration.path() + " is declared twice");
            }
            for (String fault : faults(declaration, sources)) {
                faults.add(declaration.path() + " " + fault);
            }
        }
        return faults;
    }

    private static List<String> faults(Declaration declaration, Set<String> sources) {
        Parameter says = declaration.says();
        List<String> faults = new ArrayList<>();
        if (says.description().isBlank() || says.description().endsWith(".")) {
            faults.add("needs a description without a final stop");
        }
        if (says.zh().codePoints().noneMatch(Character::isIdeographic)) {
            faults.add("has no Chinese description");
        }
        if (!says.source().equals(ASSUMPTION) && !sources.contains(says.source())) {
            faults.add("has the source \"" + says.source() + "\", which sources.bib does not know");
        }
        faults.addAll(declaration.isNumber() ? numberFaults(declaration) : choiceFaults(declaration));
        return faults;
    }

    private static List<String> numberFaults(Declaration declaration) {
        Parameter says = declaration.says();
        List<String> faults = new ArrayList<>();
        if (says.range().length != 2 || !(declaration.least() < declaration.greatest())) {
            faults.add("needs a range of two rising numbers");
            return faults;
        }
        if (!(declaration.least() <= says.standard() && says.standard() <= declaration.greatest())) {
            faults.add("has a standard outside its range");
        }
        boolean isPair = says.explore().length == 0 || says.explore().length == 2;
        if (!isPair
                || declaration.leastExplored() > declaration.greatestExplored()
                || declaration.leastExplored() < declaration.least()
                || declaration.greatestExplored() > declaration.greatest()) {
            faults.add("explores outside its range");
        }
        if (says.unit().isBlank()) {
            faults.add("has no unit");
        }
        if (!(declaration.read(declaration.write(declaration.standard())) instanceof Reading.Understood)) {
            faults.add("cannot be read in its own unit");
        }
        return faults;
    }

    private static List<String> choiceFaults(Declaration declaration) {
        boolean isKnownType = declaration.isSwitch() || declaration.type().isEnum();
        if (!isKnownType) {
            return List.of("is a " + declaration.type().getSimpleName() + ", which is no parameter's type");
        }
        return declaration.read(declaration.says().choice()) instanceof Reading.Understood
                ? List.of()
                : List.of("has the standard \"" + declaration.says().choice() + "\", which is none of its choices");
    }
}
