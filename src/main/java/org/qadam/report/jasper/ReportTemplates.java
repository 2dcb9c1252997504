package org.qadam.report.jasper;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** Loads the compiled master and the templates of sections, each once. */
final class ReportTemplates {

    /** A parameter of this prefix asks for the template of that name. */
    private static final String SECTION = "section.";

    private final JasperReport master;
    private final Map<String, JasperReport> sections = new ConcurrentHashMap<>();

    ReportTemplates(String name) {
        master = load(name);
        loadParameters(master);
    }

    JasperReport master() {
        return master;
    }

    /** Returns a template of reports/sections. */
    JasperReport section(String name) {
        var loaded = sections.get(SECTION + name);
        return loaded == null ? loadSection(SECTION + name) : loaded;
    }

    /** Returns every template loaded so far, by the name of its parameter. */
    Map<String, JasperReport> parameters() {
        return Map.copyOf(sections);
    }

    private JasperReport loadSection(String parameter) {
        var section = load("sections/" + parameter.substring(SECTION.length()));
        loadParameters(section);
        sections.put(parameter, section);
        return section;
    }

    private void loadParameters(JasperReport template) {
        Arrays.stream(template.getParameters())
                .map(JRParameter::getName)
                .filter(it -> it.startsWith(SECTION) && !sections.containsKey(it))
                .forEach(this::loadSection);
    }

    private static JasperReport load(String name) {
        try (var in = ReportTemplates.class.getResourceAsStream("/reports/%s.jasper".formatted(name))) {
            if (in == null) {
                throw new IllegalStateException("the template %s is missing from the jar".formatted(name));
            }
            return (JasperReport) JRLoader.loadObject(in);
        } catch (JRException | IOException e) {
            throw new IllegalStateException("the template %s was built by another version".formatted(name), e);
        }
    }
}
