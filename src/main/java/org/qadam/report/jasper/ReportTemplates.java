package org.qadam.report.jasper;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** A compiled template and the parts that it asks for as parameters, loaded once. */
final class ReportTemplates {

    private static final String PART = "part.";

    private final JasperReport main;
    private final Map<String, Object> parts = new HashMap<>();

    ReportTemplates(String name) {
        main = load(name);
        collect(main);
    }

    JasperReport main() {
        return main;
    }

    Map<String, Object> parts() {
        return Map.copyOf(parts);
    }

    private void collect(JasperReport report) {
        var asked = Arrays.stream(report.getParameters())
                .map(JRParameter::getName)
                .filter(it -> it.startsWith(PART) && !parts.containsKey(it))
                .collect(Collectors.toSet());
        for (String parameter : asked) {
            var part = load("parts/" + parameter.substring(PART.length()));
            parts.put(parameter, part);
            collect(part);
        }
    }

    private static JasperReport load(String name) {
        try (var in = ReportTemplates.class.getResourceAsStream("/reports/%s.jasper".formatted(name))) {
            if (in == null) {
                throw new IllegalStateException("the template %s is not packed".formatted(name));
            }
            return (JasperReport) JRLoader.loadObject(in);
        } catch (JRException | IOException e) {
            throw new IllegalStateException("the template %s was built by another version".formatted(name), e);
        }
    }
}
