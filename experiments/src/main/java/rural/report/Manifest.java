package rural.report;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rural.experiment.Comparison;
import rural.experiment.Findings;
import rural.scenario.Scenario;

/** Says of a results folder what made it, what is in it, and how each of its runs is repeated. */
final class Manifest {

    private final Findings findings;
    private final Provenance provenance;
    private final Map<String, String> hashes;
    private final YamlText yaml = new YamlText();

    Manifest(Findings findings, Provenance provenance, Map<String, String> hashes) {
        this.findings = findings;
        this.provenance = provenance;
        this.hashes = new TreeMap<>(hashes);
    }

    String text() {
        Program program = provenance.program();
        yaml.open(0, "program");
        yaml.text(1, "name", "Rural Synergy");
        yaml.text(1, "version", program.version());
        yaml.text(1, "commit", program.commit());
        yaml.text(1, "model_classes_sha256", program.modelClasses());
        yaml.open(0, "java");
        yaml.text(1, "version", System.getProperty("java.version", "unknown"));
        yaml.text(1, "vendor", System.getProperty("java.vendor", "unknown"));
        yaml.text(0, "written", provenance.written().toString());
        yaml.text(0, "command", provenance.command());
        yaml.text(0, "identity", Identity.of(findings.comparison(), program));
        scenarios();
        runs();
        yaml.open(0, "files_sha256");
        hashes.forEach((file, hash) -> yaml.text(1, YamlText.quoted(file), hash));
        return yaml.toString();
    }

    private void scenarios() {
        yaml.open(0, "scenarios");
        for (Scenario scenario : findings.comparison().scenarios()) {
            yaml.text(1, "- key", scenario.key());
            yaml.text(2, "title", scenario.title());
            yaml.text(2, "identity", Identity.of(scenario, provenance.program()));
        }
    }

    private void runs() {
        Comparison asked = findings.comparison();
        yaml.open(0, "runs");
        for (int scenario = 0; scenario < asked.scenarios().size(); scenario++) {
            String key = asked.scenarios().get(scenario).key();
            for (int replication = 0; replication < asked.seeds().size(); replication++) {
                long seed = asked.seeds().get(replication);
                yaml.text(1, "- scenario", key);
                yaml.number(2, "replication", replication + 1L);
                yaml.number(2, "seed", seed);
                Optional<String> fingerprint = findings.fingerprint(scenario, replication);
                yaml.text(2, "history_sha256", fingerprint.orElse("failed, see tables/failures.csv"));
                yaml.text(2, "repeat", Repetition.command(key, seed));
            }
        }
    }
}
