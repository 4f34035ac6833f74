package org.xinsheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.yaml.snakeyaml.Yaml;

/** What the documents and the compose file call a setting is one. */
class SettingsTests {

    /** Read without a record, because it may be one number, a list or a map. */
    private static final Set<String> READ_BY_HAND = Set.of("xinsheng.channel.twilio.from");

    private final Set<String> prefixes = new TreeSet<>();
    private final Set<String> settings = new TreeSet<>(READ_BY_HAND);

    SettingsTests() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        for (var candidate : scanner.findCandidateComponents("org.xinsheng")) {
            Class<?> type = Class.forName(candidate.getBeanClassName());
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            prefixes.add(prefix);
            for (RecordComponent component : type.getRecordComponents()) {
                settings.add(prefix + "." + kebab(component.getName()));
            }
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    @Test
    void composeNamesOnlySettingsThatExist() throws IOException {
        Set<String> variables = settings.stream().map(SettingsTests::variable).collect(Collectors.toSet());
        Set<String> known = prefixes.stream().map(SettingsTests::variable).collect(Collectors.toSet());

        assertThat(appEnvironment().keySet().stream()
                        .filter(name -> name.startsWith("XINSHENG_"))
                        .filter(name -> known.contains(name.substring(0, name.lastIndexOf('_')))))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(variables).contains(name));
    }

    @Test
    void composeGivesEverythingThatProductionNeedsAndNoSecretOfItsOwn() throws IOException {
        Map<String, String> environment = appEnvironment();

        assertThat(environment)
                .containsEntry("SPRING_PROFILES_ACTIVE", "production")
                .containsKeys("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATA_REDIS_URL");
        assertThat(Set.of("SPRING_DATASOURCE_PASSWORD", "XINSHENG_CRYPTO_KEY", "XINSHENG_DEMO_PASSWORD"))
                .allSatisfy(secret ->
                        assertThat(environment.get(secret)).startsWith("${").contains(":?"));
    }

    @Test
    void composeStartsTheFourServicesAndAsksTheRealHealthAddress() throws IOException {
        Map<String, Object> services = services();

        assertThat(services).containsOnlyKeys("app", "postgres", "redis", "twilio");
        assertThat(String.valueOf(services.get("app"))).contains("/actuator/health");
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("/actuator/health", "target/xinsheng.jar");
    }

    @Test
    void documentsNameOnlySettingsThatExist() throws IOException {
        var named = Pattern.compile("`(xinsheng\\.[a-z.-]+)")
                .matcher(Files.readString(Path.of("docs/settings.md")))
                .results()
                .map(match -> match.group(1))
                .filter(name -> prefixes.contains(name.substring(0, name.lastIndexOf('.'))))
                .filter(name -> !name.endsWith("."))
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(settings).contains(name));
    }

    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> appEnvironment() throws IOException {
        return ((Map<String, Map<String, String>>) services().get("app")).get("environment");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> services() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return (Map<String, Object>) file.get("services");
    }
}
