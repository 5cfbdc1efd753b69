package rural.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rural.parameter.Language;
import rural.parameter.Parameter;
import rural.parameter.Problem;
import rural.parameter.Section;

final class SectionReaderTest {

    record Roads(
            @Parameter(
                    description = "Speed on a village road",
                    zh = "村道车速",
                    unit = "km/hour",
                    standard = 20,
                    range = {5, 80},
                    source = "assumption")
            double speed) {}

    record Shop(
            @Parameter(
                    description = "Paid once to set up a shop",
                    zh = "开店成本",
                    unit = "yuan",
                    standard = 3000,
                    range = {100, 20_000},
                    source = "assumption")
            double setUpCost,

            @Parameter(
                    description = "Months of patience",
                    zh = "耐心月数",
                    unit = "months",
                    standard = 6,
                    range = {1, 60},
                    source = "assumption")
            int patience,

            Roads roads) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Section<Shop> section = Section.of(Shop.class, "open_online_shop");

    @Test
    void valuesOfNestedSectionsAreReadInTheirUnits() {
        Shop shop = read("set_up_cost: 2500 yuan\nroads: { speed: 30 km per hour }\n");
        assertThat(problems).isEmpty();
        assertThat(shop).isEqualTo(new Shop(2500, 6, new Roads(30)));
    }

    @Test
    void everythingWrongIsToldWithItsPlace() {
        read("""
                setup_cost: 2500
                patience: 2.5
                roads:
                  speed: 3 km/h
                  width: 4
                """);
        assertThat(problems)
                .extracting(p -> p.in(Language.ENGLISH))
                .containsExactlyInAnyOrder(
                        "shop.yaml:1:1  open_online_shop.setup_cost is not known. Maybe set_up_cost?",
                        "shop.yaml:2:11  open_online_shop.patience is \"2.5\", which is not a whole number. Maybe 2?",
                        "shop.yaml:4:10  open_online_shop.roads.speed is \"3 km/h\", which is outside 5 to 80 km/hour.",
                        "shop.yaml:5:3  open_online_shop.roads.width is not known. Known here: speed.");
    }

    private Shop read(String text) {
        Complaints complaints = new Complaints("shop.yaml", problems);
        Map<String, Said<?>> said = new LinkedHashMap<>();
        SectionReader.read(section, YamlFile.root(text, complaints).orElseThrow(), complaints, said);
        Map<String, Object> values = new LinkedHashMap<>();
        said.forEach((path, value) -> values.put(path, value.value()));
        return section.record(values, Map.of());
    }
}
