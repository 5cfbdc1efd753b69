package rural.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rural.parameter.Suggestion;

/**
 * What a file says of the county: something of a generated one, or the files of one that is read.
 *
 * @param generated values of a generated county, by path
 * @param units towns and villages
 * @param roads roads
 */
record CountySaid(Map<String, Said<?>> generated, Optional<Said<Path>> units, Optional<Said<Path>> roads) {

    private static final String UNITS = "units";
    private static final String ROADS = "roads";

    /** Reads the mapping behind the key {@code county}. */
    static CountySaid read(Entry entry, Path folder, Complaints complaints) {
        if (entry.isEmpty()) {
            entry.text(complaints);
            return new CountySaid(Map.of(), Optional.empty(), Optional.empty());
        }
        List<String> known = new ArrayList<>(ScenarioCatalogue.COUNTY.keys());
        known.addAll(List.of(UNITS, ROADS));
        Mapping mapping = Mapping.of(entry.value(), entry.path(), known, complaints);
        Map<String, Said<?>> generated = new LinkedHashMap<>();
        SectionReader.read(ScenarioCatalogue.COUNTY.declarations(), mapping, complaints, generated);
        for (String ofFiles : List.of(UNITS, ROADS)) {
            for (String ofGenerated : ScenarioCatalogue.COUNTY.keys()) {
                refuseBoth(mapping, ofFiles, ofGenerated, complaints);
            }
        }
        return new CountySaid(
                generated,
                mapping.at(UNITS).flatMap(e -> file(e, folder, complaints)),
                mapping.at(ROADS).flatMap(e -> file(e, folder, complaints)));
    }

    /** The county that this makes of the one of the scenario on which it is based. */
    CountySource upon(CountySource base, Map<String, String> origins) {
        if (units.isPresent()) {
            ScenarioCatalogue.COUNTY.all().forEach(d -> origins.remove(d.path()));
            origins.remove("county.roads");
            origins.put("county.units", units.get().origin());
            roads.ifPresent(r -> origins.put("county.roads", r.origin()));
            return new CountySource.Read(units.get().value(), roads.map(Said::value));
        }
        if (roads.isPresent()) {
            return withRoads(roads.get(), base, origins);
        }
        if (generated.isEmpty()) {
            return base;
        }
        origins.keySet().removeAll(List.of("county.units", "county.roads"));
        Map<String, Object> values = new LinkedHashMap<>();
        if (base instanceof CountySource.Generated before) {
            values.putAll(ScenarioCatalogue.COUNTY.values(before));
        }
        generated.forEach((path, said) -> {
            values.put(path, said.value());
            origins.put(path, said.origin());
        });
        return ScenarioCatalogue.COUNTY.record(values, Map.of());
    }

    private static CountySource withRoads(Said<Path> roads, CountySource base, Map<String, String> origins) {
        if (base instanceof CountySource.Read read) {
            origins.put("county.roads", roads.origin());
            return new CountySource.Read(read.units(), Optional.of(roads.value()));
        }
        roads.complaints()
                .add(
                        roads.at(),
                        "county.roads needs county.units, the towns and villages that the roads join.",
                        "county.roads 需要同时给出 county.units（道路所连接的乡镇与村）。");
        return base;
    }

    private static void refuseBoth(Mapping mapping, String ofFiles, String ofGenerated, Complaints complaints) {
        if (mapping.at(ofFiles).isPresent()) {
            mapping.at(ofGenerated)
                    .ifPresent(e -> complaints.add(
                            e.key(),
                            e.path() + " cannot stand beside county." + ofFiles
                                    + ": a county is either generated or read from files.",
                            e.path() + " 不能与 county." + ofFiles + " 同时使用：县域要么生成，要么从文件读取。"));
        }
    }

    private static Optional<Said<Path>> file(Entry entry, Path folder, Complaints complaints) {
        Optional<String> text = entry.text(complaints);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> path = path(text.get(), folder);
        if (path.isPresent() && Files.isRegularFile(path.get())) {
            return Optional.of(new Said<>(path.get(), entry.value(), complaints));
        }
        boolean isFolder = path.isPresent() && Files.isDirectory(path.get());
        List<String> others = isFolder ? List.of() : path.map(TextFile::beside).orElse(List.of());
        String name = path.map(Path::getFileName).map(Path::toString).orElse("");
        complaints.add(
                entry.value(),
                entry.path() + " is \"" + text.get() + "\", which "
                        + (isFolder ? "is a folder, not a file." : "does not exist.")
                        + Suggestion.english(name, others),
                entry.path() + " 写的是“" + text.get() + "”，" + (isFolder ? "它是文件夹，不是文件。" : "该文件不存在。")
                        + Suggestion.chinese(name, others));
        return Optional.empty();
    }

    private static Optional<Path> path(String text, Path folder) {
        try {
            return Optional.of(folder.resolve(text).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
